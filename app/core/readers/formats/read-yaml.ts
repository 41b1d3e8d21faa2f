import type { Json } from '../../json/json.ts';
import { readPlacedJson } from '../text/placed-json.ts';
import { type Candidate, NOTHING, type Reading } from '../text/reading.ts';
import { keyTwiceRemark, type Remark } from '../text/remark.ts';
import { originAt, type Source, sliceSource } from '../text/source.ts';
import { type EntrySpan, keepSpans } from '../text/spans.ts';

const MOST_LINES = 20_000;
const DEEPEST = 60;
const LINE = /^[ \t]*(?:- +)*(?:["']?[\p{L}\p{N}_.$-]{1,80}["']? *:(?: |$)|-(?: |$))/u;
const CARRIER = /^[ \t]*(?:- )?["']?(?:KEYBOARD|BUTTONS|TEXT)["']? *:(?:\s|$)/im;
const CODE_END = /(?:["'\]}\d],|[{[(;])\s*$/;
const OPENS = /:[ \t]{0,80}(?:#|\r?$)/;
const KEY =
  /^(?:"([^"\\]*)"|'([^']*)'|([\p{L}\p{N}_$][\p{L}\p{N}_.$-]{0,80}(?: [\p{L}\p{N}_.$-]{1,80}){0,8})) *:(?: +(\S.*)?)?$/u;
/** What YAML of one age reads as a flag, a date, a time or another number, and YAML of another as a text. */
const UNSURE =
  /^(?:yes|no|on|off|[-+]?\.(?:inf|nan|\d.*)|[-+]?0[\dxo].*|\+\d.*|\d{4}-\d\d?-\d\d?.*|\d+(?::\d\d)+|[-+]?\d[\d_.]*(?:e[-+]?\d+|_\d*|\.))$/i;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const WORDS: readonly (readonly [RegExp, Json])[] = [
  [/^(?:true|True|TRUE)$/, true],
  [/^(?:false|False|FALSE)$/, false],
  [/^(?:null|Null|NULL|~)$/, null],
];

/** Whether a text is laid out as YAML, with something of a keyboard in it. */
export function looksYaml(text: string): boolean {
  if (!CARRIER.test(text)) return false;
  const lines = text.split('\n', MOST_LINES).filter((line) => /\S/.test(line) && !/^\s*(?:#|---|\.\.\.)/.test(line));
  const laid = lines.filter((line) => LINE.test(line));
  const opens = lines.some((line, i) => OPENS.test(line) && /^\s*(?:-(?:\s|$)|\S+ *:)/.test(lines[i + 1] ?? ''));
  return opens && laid.length > lines.length * 0.5 && !laid.some((line) => CODE_END.test(line));
}

/**
 * Reads YAML in blocks: maps, lists, plain and quoted values, texts of several lines. Nothing of a text with anything else in it,
 * or with a value that parsers do not agree on.
 * https://yaml.org/spec/1.2.2/
 */
export function readYaml(source: Source): Reading {
  if (!looksYaml(source.text)) return NOTHING;
  const read = parseYaml(source);
  if (read === null) return NOTHING;
  const { value, remarks } = read;
  const place = { from: originAt(source, 0), to: originAt(source, source.text.length) };
  const told = remarks.length === 0 ? {} : { remarks };
  const candidate: Candidate = { kind: 'yaml', value, method: null, name: null, ...place, ...told };
  return { ...NOTHING, candidates: [candidate] };
}

interface YamlLine {
  readonly indent: number;
  readonly text: string;
  /** Where the text begins in the source. */
  readonly at: number;
}

/** A value, where it stands in the source, and the number of the line behind it. */
interface Block {
  readonly value: Json;
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

function parseYaml(source: Source): { readonly value: Json; readonly remarks: readonly Remark[] } | null {
  const lines = linesOf(source.text);
  const remarks: Remark[] = [];
  const first = lines === null ? undefined : skipBlank(lines, 0);
  if (lines === null || first === undefined || lines[first] === undefined) return null;
  const block = readBlock({ source, lines, remarks }, first, 0);
  return block === null || skipBlank(lines, block.next) < lines.length ? null : { value: block.value, remarks };
}

function linesOf(text: string): YamlLine[] | null {
  const lines: YamlLine[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const [blank = ''] = /^[ \t]*/.exec(line) ?? [];
    const body = line.slice(blank.length).trimEnd();
    if (lines.length > MOST_LINES || (blank.includes('\t') && body !== '')) return null;
    const isMark = blank === '' && body === '---' && lines.every((one) => one.text === '');
    lines.push({ indent: blank.length, text: isMark ? '' : body, at: at + blank.length });
    at += line.length + 1;
  }
  return lines;
}

interface Text {
  readonly source: Source;
  readonly lines: YamlLine[];
  readonly remarks: Remark[];
}

/** The next line that is neither empty nor a comment. */
function skipBlank(lines: readonly YamlLine[], from: number): number {
  let at = from;
  while (at < lines.length && /^(?:#|$)/.test(lines[at]?.text ?? '')) at += 1;
  return at;
}

function readBlock(text: Text, start: number, depth: number): Block | null {
  const first = text.lines[start];
  if (first === undefined || depth > DEEPEST) return null;
  const isList = isItem(first.text);
  const entries: [string, Json][] = [];
  const spans = new Map<string, EntrySpan>();
  const back = (offset: number): number => originAt(text.source, offset);
  let at = start;
  let to = first.at;
  for (;;) {
    const line = text.lines[at];
    if (line === undefined || line.indent < first.indent) break;
    if (line.indent > first.indent) return null;
    if (isItem(line.text) !== isList) {
      // A list under a key may stand no further in than the key.
      if (isList) break;
      return null;
    }
    const head = isList ? itemOf(line, entries.length) : keyOf(line);
    const block = head === null ? null : readValue(text, at, head, depth);
    if (head === null || block === null) return null;
    const lost = spans.get(head.name);
    if (lost !== undefined) text.remarks.push(keyTwiceRemark(head.name, shownOf(entries, head.name), lost.key));
    spans.set(head.name, { key: back(line.at), from: back(block.from), to: back(block.to) });
    entries.push([head.name, block.value]);
    to = block.to;
    at = skipBlank(text.lines, block.next);
  }
  const value = isList ? entries.map(([, item]) => item) : Object.fromEntries(entries);
  return { value: keepSpans(value, spans), from: first.at, to, next: at };
}

function shownOf(entries: readonly (readonly [string, Json])[], name: string): string {
  const lost = entries.findLast(([key]) => key === name)?.[1] ?? null;
  return typeof lost === 'object' ? `${JSON.stringify(lost)}` : String(lost);
}

const isItem = (text: string): boolean => text === '-' || text.startsWith('- ');

/** What begins an entry: its name, and what stands behind it in the line. */
interface Head {
  readonly name: string;
  readonly isItem: boolean;
  readonly rest: YamlLine;
}

function itemOf({ text, at, indent }: YamlLine, count: number): Head {
  const skipped = text.length - text.slice(1).trimStart().length;
  return {
    name: String(count),
    isItem: true,
    rest: { text: text.slice(skipped), at: at + skipped, indent: indent + skipped },
  };
}

function keyOf({ text, at, indent }: YamlLine): Head | null {
  const match = KEY.exec(text);
  if (match === null) return null;
  const [, double, single, plain, rest = ''] = match;
  const skipped = text.length - rest.length;
  return {
    name: double ?? single ?? plain ?? '',
    isItem: false,
    rest: { text: rest, at: at + skipped, indent: indent + skipped },
  };
}

function readValue(text: Text, at: number, { rest, isItem: inList }: Head, depth: number): Block | null {
  const line = text.lines[at] as YamlLine;
  if (/^\|[+-]?$/.test(rest.text)) return readLiteral(text, at, rest);
  if (rest.text !== '' && !rest.text.startsWith('#')) {
    const opens = inList && (isItem(rest.text) || KEY.test(rest.text));
    if (!opens) return readScalar(text.source, rest, at + 1);
    text.lines[at] = rest;
    return readBlock(text, at, depth + 1);
  }
  const next = skipBlank(text.lines, at + 1);
  const below = text.lines[next];
  const isDeeper = below !== undefined && below.indent > line.indent;
  const isListOfKey = below !== undefined && !inList && below.indent === line.indent && isItem(below.text);
  if (isDeeper || isListOfKey) return readBlock(text, next, depth + 1);
  return { value: null, from: rest.at, to: rest.at, next: at + 1 };
}

/** Lines as they are, behind a bar. */
function readLiteral({ lines }: Text, at: number, bar: YamlLine): Block | null {
  const line = lines[at] as YamlLine;
  let next = at + 1;
  while (next < lines.length && (lines[next]?.text === '' || (lines[next]?.indent ?? 0) > line.indent)) next += 1;
  const held = lines.slice(at + 1, next);
  const first = held.find(({ text }) => text !== '');
  const last = held.findLast(({ text }) => text !== '');
  if (first === undefined || last === undefined || bar.text === '|+') return null;
  const shown = held.map(({ text, indent }) =>
    text === '' ? '' : ' '.repeat(Math.max(0, indent - first.indent)) + text,
  );
  const text = shown.join('\n').trimEnd();
  return { value: bar.text === '|' ? `${text}\n` : text, from: bar.at, to: last.at + last.text.length, next };
}

function readScalar(source: Source, { text, at }: YamlLine, next: number): Block | null {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*(?:\s#.*)?$)/.exec(text)?.[0];
  const plain = quoted ?? text.replace(/(?<=\s)#[\s\S]*$/, '').trimEnd();
  const place = { from: at, to: at + plain.length, next };
  if (quoted !== undefined) {
    if (quoted.startsWith("'")) return { value: quoted.slice(1, -1).replaceAll("''", "'"), ...place };
    const read = readPlacedJson(sliceSource(source, at, at + quoted.length));
    return read === null ? null : { value: read.value, ...place };
  }
  if (/^\{\{[^{}]*\}\}$/.test(plain)) return { value: plain, ...place };
  if (/^[[{]/.test(plain)) {
    const read = readPlacedJson(sliceSource(source, at, at + plain.length));
    return read === null ? null : { value: read.value, ...place };
  }
  const word = WORDS.find(([pattern]) => pattern.test(plain));
  if (word !== undefined) return { value: word[1], ...place };
  if (NUMBER.test(plain) && Number.isSafeInteger(Math.trunc(Number(plain)))) return { value: Number(plain), ...place };
  if (UNSURE.test(plain) || /^[-?:,\]}#&*!|>'"%@`]|: |:$/.test(plain)) return null;
  return { value: plain, ...place };
}
