import { readGo } from './code/read-go.ts';
import { readJavascript } from './code/read-javascript.ts';
import { readPhp } from './code/read-php.ts';
import { readPython } from './code/read-python.ts';
import { readCurl } from './formats/read-curl.ts';
import { readFormText } from './formats/read-form-text.ts';
import { readJson } from './formats/read-json.ts';
import { readLines } from './formats/read-lines.ts';
import { readPrintR } from './formats/read-print-r.ts';
import { readCode } from './read-code.ts';
import type { PastedKind } from './text/pasted.ts';
import type { Reader, Reading } from './text/reading.ts';
import type { Source } from './text/source.ts';

/** One way to read a text. */
export type ReadSource = (source: Source) => Reading;

interface Language {
  readonly kind: PastedKind;
  readonly reader: Reader;
  /** What hardly stands in a text of another kind. */
  readonly sign: RegExp;
}

const LANGUAGES: readonly Language[] = [
  {
    kind: 'php-dump',
    reader: readPrintR,
    sign: /\bArray\s*\(|\bstdClass|^array \(\s*$|\barray\(\d+\) \{|^\s*\[\w+\]\s*=>/m,
  },
  { kind: 'php', reader: readPhp, sign: /=>|\barray\s*\(|<\?php|\$\w+\s*(?:=|->|\[)/i },
  { kind: 'go', reader: readGo, sign: /\[\][\w.*]+\{|map\[string\]|:=|\b[\w.]*Params\{/ },
  {
    kind: 'python',
    reader: readPython,
    sign: /\b(?:True|False|None)\b|^\s*#|\b(?:def|import|from)\s+\w|\bf["']|^\s*\w+\s*=\s*[{[(]\s*$|\bdict\(|\w=["'{[]|^\w+ = [{[].*[^;]$/m,
  },
  {
    kind: 'javascript',
    reader: readJavascript,
    sign: /\b(?:const|let|var|await|function|return|new)\b|\/\/|`|[{,]\s*\w+\s*:|^\s*\w+\s*:|(?<![\s\S])\s*["']\w+["']\s*:/m,
  },
];
const LONG = 100_000;

/** Whether a text is so long that only the likeliest ways to read it are tried. */
export function isLong(text: string): boolean {
  return text.length > LONG;
}

/** The ways to read a text, the likeliest first; those without a sign of their own come last, in a long text not at all. */
export function listReaders(text: string): readonly ReadSource[] {
  const readers: ReadSource[] = [readCurl, readFormText];
  if (!/[[{(]|=>/.test(text)) return [...readers, readLines];
  const signed = LANGUAGES.filter(({ sign }) => sign.test(text));
  const others = LANGUAGES.filter(({ kind, sign }) => kind !== 'php-dump' && !sign.test(text)).toReversed();
  const likely = isLong(text) ? signed.slice(0, 2) : signed;
  // A long text without a sign may still be damaged JSON.
  const rest = isLong(text) ? others.slice(0, signed.length > 0 ? 0 : 1) : others;
  const code =
    ({ reader }: Language): ReadSource =>
    (source) =>
      readCode(reader, source);
  return [...readers, ...likely.map(code), readJson, ...rest.map(code), readLines];
}
