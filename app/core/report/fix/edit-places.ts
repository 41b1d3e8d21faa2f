import type { Json } from '../../json/json.ts';
import type { Places } from '../../json/places.ts';
import type { SourceLanguage } from '../../readers/code/lex/language.ts';
import { go } from '../../readers/code/lex/language-go.ts';
import { javascript } from '../../readers/code/lex/language-javascript.ts';
import { php } from '../../readers/code/lex/language-php.ts';
import { python } from '../../readers/code/lex/language-python.ts';
import type { PastedKind } from '../../readers/text/pasted.ts';
import { holdsVariable } from '../../rules/check-found.ts';
import type { Change } from './changes.ts';
import { editBrackets, type Sheet } from './edit-brackets.ts';
import type { Edit } from './edits.ts';

const LANGUAGES: Readonly<Partial<Record<PastedKind, SourceLanguage>>> = { go, javascript, php, python };
/** Kinds in which a text with `{{name}}` in it is that text. */
const PLAIN: readonly (PastedKind | null)[] = ['json', 'yaml'];

/** Whether a text of this kind was written to be sent, so that there is something to edit in it. */
export function isEditable(kind: PastedKind | null): boolean {
  return kind !== null && !['answer', 'php-dump', 'telegram', 'vk', 'text'].includes(kind);
}

const sheets = new WeakMap<Places, Sheet>();

/** The edits that make changes of what stands at these places; null where the text cannot follow. */
export function editPlaces(
  text: string,
  kind: PastedKind | null,
  places: Places,
  changes: readonly Change[],
): readonly Edit[] | null {
  if (changes.length === 0) return [];
  // What was an expression would become a text.
  const writes = changes.flatMap((change): Json[] => ('value' in change ? [change.value] : []));
  if (!PLAIN.includes(kind) && writes.some(holdsVariable)) return null;
  return editBrackets(sheetOf(text, kind, places), changes);
}

/** The text as lists and maps in brackets. */
export function sheetOf(text: string, kind: PastedKind | null, places: Places): Sheet {
  const sheet = sheets.get(places) ?? makeSheet(text, kind, places);
  sheets.set(places, sheet);
  return sheet;
}

function makeSheet(text: string, kind: PastedKind | null, places: Places): Sheet {
  const language = (kind === null ? undefined : LANGUAGES[kind]) ?? javascript;
  const isJson = kind === 'json' || kind === 'curl' || kind === 'yaml' || isJsonInside(text, places, language);
  return { text, places, isJson, language: isJson ? javascript : language, known: new Map() };
}

/** A program may hold its request as a text of JSON; what is written there is no code. */
function isJsonInside(text: string, places: Places, language: SourceLanguage): boolean {
  if (language.kind !== 'php') return false;
  const colons = [...places.values()].filter(([from, to]) => /^"(?:[^"\\]|\\.)*"\s*:/.test(text.slice(from, to)));
  return colons.length > 0;
}
