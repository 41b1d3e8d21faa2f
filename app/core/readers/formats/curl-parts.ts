import { joinPieces, keptPieces, originAt, type Source, type SourcePiece, sliceSource } from '../text/source.ts';
import type { CurlOption } from './curl-options.ts';
import type { ShellWord } from './shell-words.ts';

/** One piece of a request's body; `name` is null for a piece that holds its own names. */
export interface BodyPart {
  readonly name: string | null;
  readonly source: Source;
  /** Where its name or, without one, the piece itself begins in what was pasted. */
  readonly from: number;
  readonly to: number;
  /** Whether it is JSON that is sent as it stands, not a text. */
  readonly isJson: boolean;
  readonly expressions: readonly { readonly expression: string; readonly at: number }[];
}

/** A piece of the body that stands in a file. */
interface BodyFile {
  readonly name: string | null;
  readonly path: string;
  readonly at: number;
}

const FORM_TYPE = /;\s*(?:type|filename|encoder)=[^;]*$/i;
const PLAIN = ['data', 'data-ascii', 'data-binary', 'json'];
const HEREDOC = /<<-?[ \t]{0,9}["']?(\w{1,40})/g;

/** Where in a word the content of an option stands, and which sign before it names a file. */
interface Content {
  readonly word: ShellWord;
  readonly from: number;
  readonly name: string | null;
  readonly file: RegExp | null;
}

/**
 * What a cURL command sends, in the order of its options: texts with the variables of the shell written as `{{$NAME}}`, and
 * the files it would read. What it reads as `-` is the next of `stdin`.
 */
export function curlParts(
  stdin: Iterator<Source>,
  options: readonly CurlOption[],
): { parts: BodyPart[]; files: BodyFile[] } {
  const parts: BodyPart[] = [];
  const files: BodyFile[] = [];
  for (const option of options) {
    const content = contentOf(option);
    if (content === null) continue;
    const { word, from, name, file } = content;
    const text = word.text.slice(from);
    const isForm = option.name === 'form';
    if (file?.test(text) !== true) {
      const to = isForm ? text.replace(FORM_TYPE, '').length + from : word.text.length;
      const isJson = option.name === 'field' && word.text.startsWith(':=', from - 2);
      parts.push({ ...partOf(word, from, to, name), isJson });
      continue;
    }
    const path = text.slice(1).replace(FORM_TYPE, '');
    const inline = path === '-' ? stdin.next() : undefined;
    if (inline === undefined || inline.done) files.push({ name, path, at: word.from });
    else parts.push({ name, source: inline.value, from: word.from, to: word.to, isJson: false, expressions: [] });
  }
  return { parts, files };
}

function contentOf({ name, value: word }: CurlOption): Content | null {
  if (word === null) return null;
  if (PLAIN.includes(name)) return { word, from: 0, name: null, file: /^@/ };
  if (name === 'data-raw') return { word, from: 0, name: null, file: null };
  const equals = word.text.indexOf('=');
  // `name=text`, `name:=JSON`, `name==query`
  if (name === 'field') {
    const field = word.text.slice(0, equals).replace(/:$/, '');
    return { word, from: equals + (word.text.startsWith('==', equals) ? 2 : 1), name: field, file: /^@/ };
  }
  // `name=content`, `=content`, `content`, `name@file`, `@file`
  if (name === 'data-urlencode') {
    const at = equals < 0 ? word.text.indexOf('@') : equals;
    const field = at > 0 ? word.text.slice(0, at) : null;
    return { word, from: at + (equals < 0 && at >= 0 ? 0 : 1), name: field, file: equals < 0 ? /^@/ : null };
  }
  if (!name.startsWith('form') || equals < 1) return null;
  return { word, from: equals + 1, name: word.text.slice(0, equals), file: name === 'form' ? /^[@<]/ : null };
}

function partOf(word: ShellWord, from: number, to: number, name: string | null): Omit<BodyPart, 'isJson'> {
  const pieces: SourcePiece[] = [];
  let end = from;
  const inside = word.expressions.filter((expression) => expression.from >= from && expression.to <= to);
  for (const expression of inside) {
    for (const kept of keptPieces(word, end, expression.from)) pieces.push(kept);
    pieces.push({ text: `{{${word.text.slice(expression.from, expression.to)}}}`, origin: expression.from });
    end = expression.to;
  }
  const expressions = inside.map((expression) => ({
    expression: word.text.slice(expression.from, expression.to),
    at: originAt(word, expression.from),
  }));
  const source = joinPieces(word, [...pieces, ...keptPieces(word, end, to)]);
  const begin = originAt(word, name === null ? from : 0);
  return { name, source, from: begin, to: originAt(word, to), expressions };
}

/** What stands between `<<END` and `END`, each for the one command that reads it. */
export function* heredocs(source: Source): Generator<Source> {
  const opening = new RegExp(HEREDOC);
  for (let open = opening.exec(source.text); open !== null; open = opening.exec(source.text)) {
    const from = source.text.indexOf('\n', open.index) + 1;
    if (from === 0) return;
    const end = new RegExp(`^[ \\t]*${open[1]}[ \\t]*\\r?$`, 'm').exec(source.text.slice(from));
    const to = end === null ? source.text.length : from + end.index;
    yield sliceSource(source, from, to);
    opening.lastIndex = to;
  }
}
