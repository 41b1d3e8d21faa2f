import type { Json, JsonObject } from '../json/json.ts';
import type { Design, MethodName } from '../keyboard/design.ts';
import { mapTexts, removeSecrets } from './mask-secrets.ts';
import { writeRequest } from './write-request.ts';

/** What a link holds, and the names of what had to be left out because only its owner may know it. */
export interface SharedRequest {
  readonly request: { readonly method: MethodName; readonly params: JsonObject; readonly name?: string };
  readonly removed: readonly string[];
}

/** The ids of dialog, message and command, without the signs in which the two versions differ. */
const IDS: ReadonlySet<string> = new Set(['dialogid', 'messageid', 'commandid']);

/**
 * A design as a link holds it: `{ method, params, name }`, without anything that signs in, wherever it stands. `withRecipient` keeps
 * the ids of dialog, message and command; ids that are empty are left out in any case.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function shareRequest(design: Design, withRecipient: boolean): SharedRequest {
  const aimed = withRecipient ? design : { ...design, dialogId: '', messageId: '', commandId: '' };
  const { method, params } = writeRequest(aimed);
  const removed = new Set<string>();
  const kept = Object.entries(params).filter(
    ([name, value]) => !IDS.has(name.replaceAll('_', '').toLowerCase()) || (withRecipient && value !== ''),
  );
  const cleaned = clean(Object.fromEntries(kept), removed);
  const name = design.name.trim();
  return { request: { method, params: cleaned, ...(name === '' ? {} : { name }) }, removed: [...removed] };
}

/** The value without secrets, in keyboards too that are sent as text that holds JSON; nothing else is written anew. */
function clean(value: JsonObject, removed: Set<string>): JsonObject {
  const outer = removeSecrets(value);
  for (const path of outer.removed) removed.add(String(path.at(-1)));
  return mapTexts(outer.value, (text) => cleanText(text, removed));
}

function cleanText(text: string, removed: Set<string>): string {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    const inner = { value: JSON.parse(text) as Json };
    const cleaned = clean(inner, removed);
    return cleaned === inner ? text : JSON.stringify(cleaned.value);
  } catch {
    return text;
  }
}
