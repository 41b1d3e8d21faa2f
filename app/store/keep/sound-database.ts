import { isJsonObject, type Json, type JsonObject, objectOf } from '../../core/json/json.ts';
import type { KeyboardDatabase, KeyboardRecord } from './record.ts';

/**
 * A database whose records can be relied on, whatever a fault of the browser or a page of another time left there. What is damaged
 * counts as not known: never as held, and never as without a history.
 */
export function soundDatabase({ list, read, write }: KeyboardDatabase): KeyboardDatabase {
  return {
    list: async () => (await list()).map(soundRecord),
    read: async (id) => {
      const kept = await read(id);
      return kept && { ...kept, record: soundRecord(kept.record) };
    },
    write: (id, work) => write(id, (record) => work(record && soundRecord(record))),
  };
}

function soundRecord(kept: { readonly [Key in keyof KeyboardRecord]?: unknown }): KeyboardRecord {
  const { id, name, changed, revision, content, holder, heard, deleted, deletedAt, of, title, summary } = kept;
  const counted = isCount(content) ? content : 1;
  return {
    id: String(id),
    name: isText(name) ? name : '',
    changed: isCount(changed) ? changed : 0,
    revision: isCount(revision) ? revision : counted,
    content: counted,
    holder: isText(holder) ? holder : null,
    heard: isCounts(heard) ? heard : {},
    ...(deleted === true && { deleted }),
    ...(isCount(deletedAt) && { deletedAt }),
    ...(isText(of) && { of }),
    ...(isText(title) && { title }),
    ...(isSummary(summary) && { summary }),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isCounts = (value: unknown): value is Record<string, number> =>
  isJsonObject(value as Json) && Object.values(value as JsonObject).every(isCount);

function isSummary(value: unknown): value is NonNullable<KeyboardRecord['summary']> {
  const { buttons, words, message, sketch, content } = objectOf(value as Json);
  return isCount(buttons) && isText(words) && isText(message) && isText(sketch) && isCount(content);
}
