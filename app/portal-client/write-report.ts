import { isJsonList, isJsonObject, type Json } from '../core/json/json.ts';
import type { StoredDifference } from '../core/portal/validator/compare-read-back.ts';
import type { StoreAnswer } from '../core/portal/validator/store-answer.ts';
import { type Connection, connectionSecrets } from './call/connection.ts';
import { maskKnown } from './call/read-answer.ts';
import type { SentMessage } from './sent-store.ts';

/** What a report is made of. `connection` is null when it was forgotten meanwhile. */
interface ReportParts {
  readonly sent: Pick<SentMessage, 'connectionId' | 'dialogId'>;
  readonly last: NonNullable<SentMessage['last']>;
  readonly connection: Connection | null;
  readonly predicted: StoreAnswer;
  readonly stored: Json;
  readonly differences: readonly StoredDifference[];
}

/** A text for those who make this page: what was sent, what was predicted, what the portal shows. English for everybody. */
export function writeReport({ sent, last, connection, predicted, stored, differences }: ReportParts): string {
  const hide = hidePrivate({
    words: connection ? connectionSecrets(connection) : [],
    hosts: hostsOf(sent.connectionId),
    dialogId: sent.dialogId,
  });
  const show = (value: Json) => JSON.stringify(value, null, 2);
  const brief = (value: Json | undefined, key: string | null) =>
    value === undefined ? 'nothing' : JSON.stringify(hide(value, key ?? ''));
  const entries = predicted.outcome === 'stored' ? (predicted.buttons as readonly Json[]) : [];
  return [
    'The portal stored another keyboard than Keyboard Designer for Bitrix24 predicted.',
    `Method: ${last.method}`,
    `Differences:\n${differences
      .map(({ entry, name, field, predicted: one, stored: other }) => {
        const place = `entry ${entry} ${brief(name, null)}${field === null ? '' : `, ${field}`}`;
        return `- ${place}: predicted ${brief(one, field)}, stored ${brief(other, field)}`;
      })
      .join('\n')}`,
    `Request:\n${show(hide(last.params))}`,
    `Predicted (${predicted.outcome}):\n${show(hide(entries))}`,
    `Stored:\n${show(hide(stored))}`,
  ].join('\n\n');
}

/** The id of a connection is the address of its portal and a number; the built-in one has none. */
function hostsOf(connectionId: string): readonly string[] {
  if (!URL.canParse(connectionId)) return [];
  const { host, hostname } = new URL(connectionId);
  return [host, hostname];
}

/** What must not be read out of a report. `words`: secrets. `hosts`: addresses of the portal. `dialogId`: where the message is. */
interface Private {
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
    let shown = maskKnown(text, words);
    for (const host of hosts) if (host !== '') shown = shown.replaceAll(host, 'portal.example.com');
    // Keyboards may be texts of JSON.
    return shown.replace(WRITTEN, (whole, head: string, kind: string, value: string) =>
      value === '0' ? whole : `${head}${nameOf(kind.toLowerCase(), value)}`,
    );
  };

  const hide = (value: Json, key = ''): Json => {
    if (isJsonList(value)) return value.map((one) => hide(one));
    if (isJsonObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [maskKnown(name, words), hide(inner, name)]),
      );
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
