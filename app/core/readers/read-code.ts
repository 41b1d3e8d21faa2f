import type { JsonObject } from '../json/json.ts';
import { type Candidate, leadBack, type Reader, type Reading } from './text/reading.ts';
import type { Source } from './text/source.ts';

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
/** What a reader of a programming language sees in a source; parts of one request that it found apart are joined. */
export function readCode(reader: Reader, source: Source): Reading {
  const reading = reader(source.text);
  return leadBack(source, { ...reading, candidates: joinFragments(reading.candidates) });
}

/** `MESSAGE: …, KEYBOARD: …` without a bracket around them are one request. */
function joinFragments(found: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = [];
  let group: Candidate[] = [];
  const close = (): void => {
    joined.push(...(isRequest(group) ? group.slice(0, 1).map((first) => joinGroup(first, group)) : group));
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

function isRequest(group: readonly Candidate[]): boolean {
  const keyboard = group.find(({ name }) => name !== null && /^(?:keyboard|buttons)$/i.test(name));
  return keyboard !== undefined && (group.length > 1 || typeof keyboard.value === 'string' || keyboard.value === null);
}

function joinGroup(first: Candidate, group: readonly Candidate[]): Candidate {
  const value: JsonObject = Object.fromEntries(group.map(({ name, value: part }) => [name ?? '', part]));
  const from = group.reduce((least, one) => Math.min(least, one.from), Number.POSITIVE_INFINITY);
  const to = group.reduce((most, one) => Math.max(most, one.to), 0);
  return { kind: first.kind, value, method: first.method, name: null, from, to };
}
