import { editJsonText } from '../../json/edit-json-text.ts';
import { isJsonList, isJsonObject, type Json, objectOf, tryJson } from '../../json/json.ts';
import type { Places } from '../../json/places.ts';
import { getBotId } from '../../keyboard/bot-id.ts';
import type { Design } from '../../keyboard/design.ts';
import { lettersOf } from '../../portal/as-written/param-names.ts';
import { encodeText } from '../../readers/formats/form-params.ts';
import { findSecrets } from '../../request/find-secrets.ts';
import { writeKeyboard } from '../../request/write-keyboard.ts';
import type { KeyboardReport } from '../report-text.ts';
import { entryIds, isEqual, listChanges, type TextChange } from './changes.ts';
import { editPlaces } from './edit-places.ts';
import type { Edit } from './edits.ts';

/** The edits that lead from the design of a keyboard to another one; null where the text cannot follow. */
export function planDesign(text: string, { found, design }: KeyboardReport, fixed: Design): readonly Edit[] | null {
  if (fixed.method !== design.method || fixed.others !== design.others) return null;
  const changes = keyboardChanges(design, fixed);
  const params = paramChanges(found.written?.params ?? null, design, fixed);
  if (changes === null || params === null) return null;
  const isAbout = (change: TextChange) => change.kind === 'replace' && change.at === '/BOT_ID';
  const isBeside = !found.keyboardPlaces.has('/BOT_ID');
  const bots = isBeside && changes.some(isAbout) ? botChanges(found.written?.params ?? null, fixed) : [];
  if (bots === null) return null;
  const inside = isBeside ? changes.filter((change) => !isAbout(change)) : changes;
  const beside = editPlaces(text, found.kind, found.places, [...params, ...bots]);
  const within =
    editInText(text, found.keyboardPlaces, inside, design, fixed) ??
    editPlaces(text, found.kind, found.keyboardPlaces, inside);
  return beside === null || within === null ? null : [...beside, ...within];
}

function keyboardChanges(design: Design, fixed: Design): readonly TextChange[] | null {
  if (design.keyboard === fixed.keyboard) return [];
  const ids = [entryIds(design.keyboard), entryIds(fixed.keyboard)] as const;
  const [before, after] = [writeKeyboard(design.keyboard), writeKeyboard(fixed.keyboard)];
  return listChanges(before, after, '', (pointer) => (pointer === '/BUTTONS' ? ids : null));
}

const SETTINGS = ['dialogId', 'messageId', 'commandId', 'message'] as const;

function paramChanges(params: Json, design: Design, fixed: Design): readonly TextChange[] | null {
  const changes = SETTINGS.filter((name) => design[name] !== fixed[name]).map((name) => {
    return replaceParam(params, name, fixed[name]);
  });
  return changes.includes(null) ? null : changes.filter((change) => change !== null);
}

function botChanges(params: Json, { keyboard }: Design): readonly TextChange[] | null {
  const change = replaceParam(params, 'botId', getBotId(keyboard) ?? null);
  return change === null ? null : [change];
}

/** The change of the one parameter of that name; a number stays one where it can. */
function replaceParam(params: Json, name: string, value: Json): TextChange | null {
  const wanted = lettersOf(name === 'botId' ? 'BOT_ID' : name.replace(/Id$/, '_ID'));
  const places = [
    ...Object.entries(objectOf(params)).map(([key, own]) => [`/${key}`, own] as const),
    ...Object.entries(objectOf(objectOf(params).fields)).map(([key, own]) => [`/fields/${key}`, own] as const),
  ].filter(([pointer]) => lettersOf(pointer.split('/').at(-1) ?? '') === wanted);
  const [only, ...more] = places;
  if (only === undefined || more.length > 0) return null;
  const [at, now] = only;
  const isNumber = typeof now === 'number' && typeof value === 'string' && /^-?\d{1,15}$/.test(value);
  return { kind: 'replace', at, value: isNumber ? Number(value) : value };
}

/** A keyboard that is sent as a text of JSON, or as one in a form: that text in its text. Null when it is none, or holds what must not be read. */
function editInText(
  text: string,
  places: Places,
  changes: readonly TextChange[],
  design: Design,
  fixed: Design,
): readonly Edit[] | null {
  const [from, to] = places.get('') ?? [0, 0];
  const isOne = [...places.values()].every((place) => place[0] === from && place[1] === to);
  if (changes.length === 0 || !isOne) return null;
  const source = text.slice(from, to);
  const isEncoded = /^%(?:5B|7B)[^&\s"]*$/i.test(source);
  const inner = isEncoded ? decode(source) : source.startsWith('"') ? tryJson(source) : null;
  if (typeof inner !== 'string' || findSecrets(inner).ranges.length > 0) return null;
  const now = tryJson(inner);
  const [before, after] = [writeKeyboard(design.keyboard), writeKeyboard(fixed.keyboard)];
  const held = [before, objectOf(before).BUTTONS].find((one) => isEqual(one, now));
  if (held === undefined || !(isJsonList(now) || isJsonObject(now))) return null;
  const next = held === before ? after : (objectOf(after).BUTTONS ?? null);
  const edited = editJsonText(inner, next, 'compact');
  return [{ from, to, text: isEncoded ? encodeText(edited).replaceAll("'", '%27') : JSON.stringify(edited) }];
}

/** JSON as the value of a form; null for what is none. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
