import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Design } from '../keyboard/design.ts';
import { isSecretName } from './secret-names.ts';
import { writeRequest } from './write-request.ts';

/** What a link holds, and the names of what had to be left out because only its owner may know it. */
export interface SharedRequest {
  readonly request: JsonObject;
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

/** The value without secrets; the very same when there are none, so that nothing else is written anew. */
function clean(value: Json, removed: Set<string>): Json {
  if (typeof value === 'string') return cleanText(value, removed);
  if (isJsonList(value)) {
    const items = value.map((item) => clean(item, removed));
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value);
  const kept = entries.flatMap(([key, own]): (readonly [string, Json])[] => {
    if (!isSecretName(key)) return [[key, clean(own, removed)]];
    removed.add(key);
    return [];
  });
  const same = kept.length === entries.length && kept.every(([, own], i) => own === entries[i]?.[1]);
  return same ? value : Object.fromEntries(kept);
}

/** A keyboard may be sent as text that holds JSON. */
function cleanText(text: string, removed: Set<string>): string {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    const value = JSON.parse(text) as Json;
    const cleaned = clean(value, removed);
    return cleaned === value ? text : JSON.stringify(cleaned);
  } catch {
    return text;
  }
}
