import type { JsonObject } from '../json.ts';
import type { Candidate, Sighting } from './candidate.ts';
import type { PastedKind } from './pasted.ts';
import type { Found, Reader } from './reading.ts';
import { toRemark } from './remark.ts';
import { originAt, type Source } from './source.ts';

/** Parameters that may stand beside each other without a bracket around them, or as arguments with names. */
const PARAMETERS = [
  'KEYBOARD',
  'BUTTONS',
  'MESSAGE',
  'DIALOG_ID',
  'DIALOGID',
  'BOT_ID',
  'BOTID',
  'MESSAGE_ID',
  'MESSAGEID',
  'COMMAND_ID',
  'FIELDS',
  'SYSTEM',
  'URL_PREVIEW',
  'ATTACH',
  'MENU',
];
/** What a reader of a programming language sees in a source. */
export function readCode(kind: PastedKind, reader: Reader, source: Source): Sighting {
  const { found, issues, stopped } = reader(source.text);
  const at = (offset: number): number => originAt(source, offset);
  const candidates = joinFragments(found).map(
    (one): Candidate => ({ ...one, kind, from: at(one.from), to: at(one.to) }),
  );
  const remarks = issues.map((issue) => toRemark(source, issue));
  return { candidates, remarks, stopped: stopped === null ? null : at(stopped) };
}

/** `MESSAGE: …, KEYBOARD: …` without a bracket around them are one request. */
function joinFragments(found: readonly Found[]): readonly Found[] {
  const joined: Found[] = [];
  let group: Found[] = [];
  const close = (): void => {
    joined.push(...(isRequest(group) ? [joinGroup(group)] : group));
    group = [];
  };
  for (const one of found) {
    const isFragment = one.name !== null && PARAMETERS.includes(one.name.toUpperCase());
    const begins = !isFragment || group.some(({ name, method }) => name === one.name || method !== one.method);
    if (begins) close();
    if (isFragment) group.push(one);
    else joined.push(one);
  }
  close();
  return joined;
}

function isRequest(group: readonly Found[]): boolean {
  const keyboard = group.find(({ name }) => name !== null && /^(?:keyboard|buttons)$/i.test(name));
  return keyboard !== undefined && (group.length > 1 || typeof keyboard.value === 'string' || keyboard.value === null);
}

function joinGroup(group: readonly Found[]): Found {
  const value: JsonObject = Object.fromEntries(group.map(({ name, value: part }) => [name ?? '', part]));
  const from = group.reduce((least, one) => Math.min(least, one.from), Number.POSITIVE_INFINITY);
  const to = group.reduce((most, one) => Math.max(most, one.to), 0);
  return { value, method: group[0]?.method ?? null, name: null, from, to };
}
