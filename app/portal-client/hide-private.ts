import { isJsonList, isJsonObject, type Json } from '../core/json/json.ts';
import { maskText } from '../core/request/mask-secrets.ts';

/** What must not be read out of a report. `words`: secrets. `hosts`: addresses of the portal. `dialogId`: where the message is. */
export interface Private {
  readonly words: readonly string[];
  readonly hosts: readonly string[];
  readonly dialogId: string;
}

const ID = /^(dialog|bot|message|command|template)_?id$/i;
const TEXT = /^message$/i;
const WRITTEN = /\b((dialog|bot|message|command)_?id["']?\s*[:=]\s*["']?)([^\s"',{}&]+)/gi;

/**
 * JSON without what is nobody's business: ids of the portal become `<bot 1>`, the same one for the same value, so that it still
 * shows whether two differ; the text of the message, addresses of the portal and secrets become stand-ins.
 */
export function hidePrivate({ words, hosts, dialogId }: Private): (value: Json, key?: string) => Json {
  const names = new Map<string, string>();

  const nameOf = (kind: string, value: string): string => {
    const known = names.get(`${kind} ${value}`);
    const name = known ?? `<${kind} ${[...names.keys()].filter((one) => one.startsWith(kind)).length + 1}>`;
    names.set(`${kind} ${value}`, name);
    return name;
  };

  const hideText = (text: string): string => {
    let shown = maskText(text, { exact: words, mask: '••••••' });
    for (const host of hosts) if (host !== '') shown = shown.replaceAll(host, 'portal.example.com');
    // Keyboards may be texts of JSON.
    return shown.replace(WRITTEN, (whole, head: string, kind: string, value: string) =>
      value === '0' ? whole : `${head}${nameOf(kind.toLowerCase(), value)}`,
    );
  };

  const hide = (value: Json, key = ''): Json => {
    if (isJsonList(value)) return value.map((one) => hide(one));
    if (isJsonObject(value)) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hide(inner, name)]));
    }
    const kind = ID.exec(key)?.[1]?.toLowerCase();
    if (kind !== undefined) return isNothing(value) ? value : nameOf(kind, String(value));
    if (typeof value !== 'string') return value;
    if (TEXT.test(key)) return '…';
    // A number alone is no sign of a dialog, chat12 is.
    return value === dialogId && /\D/.test(value) ? nameOf('dialog', value) : hideText(value);
  };
  return hide;
}

/** No bot is written as 0, and that counts. */
function isNothing(value: Json): boolean {
  return value === null || value === '' || value === 0 || value === '0';
}
