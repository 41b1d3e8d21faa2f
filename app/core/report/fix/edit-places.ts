import type { Json } from '../../json/json.ts';
import type { Places } from '../../json/places.ts';
import type { SourceLanguage } from '../../readers/code/lex/language.ts';
import { go } from '../../readers/code/lex/language-go.ts';
import { javascript } from '../../readers/code/lex/language-javascript.ts';
import { php } from '../../readers/code/lex/language-php.ts';
import { python } from '../../readers/code/lex/language-python.ts';
import type { PastedKind } from '../../readers/text/pasted.ts';
import { holdsVariable } from '../../rules/check-found.ts';
import type { TextChange } from './changes.ts';
import { type CodeSheet, editBrackets } from './edit-brackets.ts';
import { editForm, isForm } from './edit-form.ts';
import { editYaml } from './edit-yaml.ts';
import type { Edit } from './edits.ts';
import { hasEscapes, unescapeText } from './escaped.ts';

const LANGUAGES: Readonly<Partial<Record<PastedKind, SourceLanguage>>> = { go, javascript, php, python };
/** Kinds in which a text with `{{name}}` in it is that text. */
const PLAIN: readonly (PastedKind | null)[] = ['json', 'yaml'];

/** Whether a text of this kind was written to be sent, so that there is something to edit in it. */
export function isEditable(kind: PastedKind | null): boolean {
  return kind !== null && !['answer', 'php-dump', 'telegram', 'vk', 'text'].includes(kind);
}

/** A text in brackets, and the way back to the one that holds it. */
export interface HeldSheet extends CodeSheet {
  readonly isForm: boolean;
  readonly back: (edits: readonly Edit[]) => readonly Edit[];
}

const sheets = new WeakMap<Places, HeldSheet>();

/** The edits that make changes of what stands at these places; null where the text cannot follow. */
export function editPlaces(
  text: string,
  kind: PastedKind | null,
  places: Places,
  changes: readonly TextChange[],
): readonly Edit[] | null {
  if (changes.length === 0) return [];
  // What was an expression would become a text.
  const writes = changes.flatMap((change): Json[] => ('value' in change ? [change.value] : []));
  if (!PLAIN.includes(kind) && writes.some(holdsVariable)) return null;
  const sheet = sheetOf(text, kind, places);
  if (sheet.isForm) return editForm(text, places, changes);
  const blocks = kind === 'yaml' ? editYaml(text, places, changes) : null;
  if (blocks !== null) return blocks;
  const edits = editBrackets(sheet, changes);
  return edits && sheet.back(edits);
}

/** The text as lists and maps in brackets. */
export function sheetOf(text: string, kind: PastedKind | null, places: Places): HeldSheet {
  const sheet = sheets.get(places) ?? makeSheet(text, kind, places);
  sheets.set(places, sheet);
  return sheet;
}

function makeSheet(text: string, kind: PastedKind | null, places: Places): HeldSheet {
  const language = (kind === null ? undefined : LANGUAGES[kind]) ?? javascript;
  const inside = hasEscapes(text, places) ? unescapeText(text, places, kind === 'curl') : null;
  const isJson =
    kind === 'json' || kind === 'curl' || kind === 'yaml' || inside !== null || isJsonInside(text, places, language);
  const isQuoted = isJson && kind !== 'json' && kind !== 'yaml';
  // The JSON may stand between single quotes.
  const quoteFree = (edits: readonly Edit[]) =>
    edits.map((edit) => ({ ...edit, text: edit.text.replaceAll("'", '\\u0027') }));
  return {
    text: inside?.text ?? text,
    places: inside?.places ?? places,
    isJson,
    isForm: inside === null && isForm(text, places),
    language: isJson ? javascript : language,
    known: new Map(),
    back: inside?.back ?? (isQuoted ? quoteFree : (edits) => edits),
  };
}

/** A program may hold its request as a text of JSON; what is written there is no code. */
function isJsonInside(text: string, places: Places, language: SourceLanguage): boolean {
  if (language.kind !== 'php') return false;
  return [...places.values()].some(([from, to]) => /^"(?:[^"\\]|\\.)*"\s*:/.test(text.slice(from, to)));
}
