import type { JsonObject } from '../json/json.ts';
import { readGo, readJavascript, readPhp, readPython } from './code/read-source.ts';
import { readCurl } from './formats/read-curl.ts';
import { readFormText } from './formats/read-form-text.ts';
import { readJsonText } from './formats/read-json.ts';
import { readLines } from './formats/read-lines.ts';
import { readPrintR } from './formats/read-print-r.ts';
import { readYaml } from './formats/read-yaml.ts';
import type { PastedKind } from './text/pasted.ts';
import { type Candidate, leadBack, type Reader, type Reading } from './text/reading.ts';
import type { Source } from './text/source.ts';
import { keepSpans } from './text/spans.ts';

/** One way to read a text. */
type ReadSource = (source: Source) => Reading;

interface Language {
  readonly kind: PastedKind;
  readonly reader: Reader;
  /**
   * What hardly stands in a text of another kind. Blanks before it are looked at from behind: a search that begins with them
   * goes over all blank lines once more for each of them.
   */
  readonly sign: RegExp;
  /** What stands in no other kind: the language with most of it is the likeliest. */
  readonly strong: RegExp;
}

const LANGUAGES: readonly Language[] = [
  {
    kind: 'php-dump',
    reader: readPrintR,
    sign: /\bArray\s*\(|\bstdClass|^array \(\s*$|\barray\(\d+\) \{|\[(?<=^\s*\[)\w+\]\s*=>/m,
    strong: /\bArray\s*\(\s*\n|\bstdClass|^array \(\s*$|\barray\(\d+\) \{|\[(?<=^\s*\[)\w+\]\s*=>/gm,
  },
  {
    kind: 'php',
    reader: readPhp,
    sign: /=>|\barray\s*\(|<\?php|\$\w+\s*(?:=|->|\[)/i,
    strong: /<\?php|["'\]\d]\s?=>|\$\w+(?:\s?=[^=>]|->|\[)|\w::\w/gi,
  },
  {
    kind: 'go',
    reader: readGo,
    sign: /\[\][\w.*]+\{|map\[string\]|:=|Params\{/,
    strong: /\[\][\w.*]+\{|map\[string\]|:=|^func\b|^package\b/gm,
  },
  {
    kind: 'python',
    reader: readPython,
    sign: /\b(?:True|False|None)\b|#(?<=^\s*#)|\b(?:def|import|from)\s+\w|\b[fr]["']|"""|\b\w(?<=^\s*\w)\w*\s*=\s*[{[(]\s*$|\bdict\(|\w=["'{[]|^\w+ = (?:await )?[\w.[{]{1,80}[({][^;\n]*$|\bself\.|\b(?:if|elif|else|for|while|with|def|class|try|except)\b[^\n{};]{0,120}:[ \t]*$|[}\])\w] for \w+(?:, \w+)? in [\w.(]|^from \.|\bjson\.dumps\(|\brequests\.post\(|"(?<=^[ \t]+")\w+": (?!true|false|null)[a-z_]/m,
    strong:
      /\b(?:True|False|None)\b|\b(?:if|elif|else|for|while|with|def|class|try|except)\b[^\n{};]{0,120}:[ \t]*$|[}\])\w] for \w+(?:, \w+)? in [\w.(]|^from \.|\bjson\.dumps\(|\brequests\.post\(|\bself\.|^(?:from [\w.]+ )?import [\w., ]+$|\b[fr]["']|"""|^\w+ = [^\n]{0,200}[^;,{\s]$|["'}\])\w],?\n\}\)$|: str\(|: [a-z]+(?:\.[a-z]+){0,5}_[a-z]/gm,
  },
  {
    kind: 'javascript',
    reader: readJavascript,
    sign: /\b(?:const|let|var|await|function|return|new)\b|\/\/|`|[{,]\s*\w+\s*:|\b\w(?<=^\s*\w)\w*\s*:|(?<![\s\S])\s*["']\w+["']\s*:|[a-z]\((?=["'])/m,
    strong:
      /\b(?:const|let|var) [\w{[]|\bawait \w|===|=> ?[({\w]|\bfunction\b[^\n]{0,80}\{\s*$|[{,]\s?[A-Za-z]\w*:\s|^import [^\n]{0,200} from ["']|^export |\bthis\.|[)}];$/gm,
  },
];
/** What is in quotes, or behind the sign of a comment that begins a line, looks like any language. */
const PROSE = /(?<!.)([ \t]*(?:\/\/|#(?=[ \t]))).*|(["'])(?:\\.|(?!\2)[^\\\n]){0,200}\2/g;
const LONG = 100_000;
/** Signs of a language are counted no further than this. */
const SIGN_RANGE = 200_000;
/** Reading a text of this length in a language that it is hardly in is felt. */
const FELT = 20_000;
/** A language with so many times the signs of another one is the one that a text is in. */
const CLEARLY = 1.5;

/** Whether a text is so long that only the likeliest ways to read it are tried. */
export function isLong(text: string): boolean {
  return text.length > LONG;
}

/** Readers of programs, each one the same whenever it is listed. */
const CODE_READERS: ReadonlyMap<Reader, ReadSource> = new Map(
  LANGUAGES.map(({ reader }) => [reader, (source: Source) => readCode(reader, source)]),
);

/** The ways to read a text, in their order; `clear` is that of the language which the text is clearly in, null without one. */
interface ListedReaders {
  readonly likely: readonly ReadSource[];
  readonly rest: readonly ReadSource[];
  readonly clear: ReadSource | null;
}

/** The ways to read what a program sends, whatever language that is in. */
export const DATA_READERS: readonly ReadSource[] = [readCurl, readFormText, readJsonText];

/**
 * The ways to read a text, the likeliest first; those without a sign of their own, or with far fewer signs, are the rest. JSON in a
 * program is a part of that program.
 */
export function listReaders(text: string): ListedReaders {
  const readers: ReadSource[] = [readCurl, readFormText, readYaml];
  if (!/[[{(]|=>/.test(text)) return { likely: readers, rest: [readLines], clear: null };
  const start = text.slice(0, SIGN_RANGE).replace(PROSE, '$1$2$2');
  const signed = LANGUAGES.filter(({ sign }) => sign.test(text))
    .map((language) => ({ ...language, count: countSigns(start, language.strong) }))
    .toSorted((a, b) => b.count - a.count);
  const others = LANGUAGES.filter(({ kind, sign }) => kind !== 'php-dump' && !sign.test(text)).toReversed();
  const tried = isLong(text) ? signed.slice(0, 2) : signed;
  const most = text.length > FELT ? (tried[0]?.count ?? 0) : 0;
  const likely = tried.filter(({ count }) => count * CLEARLY >= most);
  const unlikely = tried.filter((language) => !likely.includes(language));
  // A long text without a sign may still be damaged JSON.
  const rest = [...unlikely, ...(isLong(text) ? others.slice(0, signed.length > 0 ? 0 : 1) : others)];
  const code = ({ reader }: Language): ReadSource => CODE_READERS.get(reader) ?? ((source) => readCode(reader, source));
  const isCode = likely.some(({ count }) => count > 0);
  const inOrder = isCode ? [...likely.map(code), readJsonText] : [readJsonText, ...likely.map(code)];
  const [first, second] = signed;
  const isClear = first !== undefined && first.count > 0 && first.count >= (second?.count ?? 0) * 2;
  return {
    likely: [...readers, ...inOrder],
    rest: [...rest.map(code), readLines],
    clear: isClear ? code(first) : null,
  };
}

function countSigns(text: string, strong: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(strong)) count++;
  return count;
}

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
  const entries = group.map((one) => [one.name ?? '', one] as const);
  const value: JsonObject = keepSpans(
    Object.fromEntries(entries.map(([name, one]) => [name, one.value])),
    new Map(entries.map(([name, { from, to }]) => [name, { key: from, from, to }])),
  );
  const remarks = group.flatMap((one) => one.remarks ?? []);
  const from = group.reduce((least, one) => Math.min(least, one.from), Number.POSITIVE_INFINITY);
  const to = group.reduce((most, one) => Math.max(most, one.to), 0);
  return { kind: first.kind, value, method: first.method, name: null, from, to, remarks };
}
