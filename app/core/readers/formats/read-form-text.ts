import { methodInText } from '../code/find-method.ts';
import { type Candidate, NOTHING, type Reading } from '../text/reading.ts';
import { expressionRemark, type Remark, remark } from '../text/remark.ts';
import {
  joinPieces,
  keptPieces,
  originAt,
  replaceIn,
  type Source,
  type SourcePiece,
  sliceSource,
} from '../text/source.ts';
import { encodeText, readFormParams } from './form-params.ts';

const NAME = String.raw`[A-Za-z_]\w{0,60}(?:\[[^\]\s&=]{0,60}\]|%5B(?:(?!%5D)[^\s&=]){0,60}%5D)`;
const PAIR = new RegExp(String.raw`(?<![\w$.\]>-])(?:${NAME}{1,64}|[A-Za-z_]\w{0,60})=`, 'g');
const PAIR_BREAK = new RegExp(String.raw`(?<![ \t])[ \t]*\r?\n[ \t]*(?=(?:${NAME}+|[A-Z_]{2,40})=)`, 'g');
const CARRIER = /(?:KEYBOARD|BUTTONS|MESSAGE_ID|DIALOG_ID|dialogId)(?:\]|%5D)?(?:\[|%5B|=)/i;
const LISTED = new RegExp(String.raw`^([ \t]*)(${NAME}*|[A-Za-z_]\w{0,60})[ \t]*:[ \t]*(.*)$`, 'gm');
const LISTED_CARRIER = /^[ \t]*(?:KEYBOARD|BUTTONS|fields)\[[^\n]*\][ \t]*:/im;
/** Lines up to an empty one. */
const BLOCK = /(?:(?<![^\n])[^\S\n]*\S[^\n]*(?:\n|$))+/g;
/** What may be an address, up to its query. */
const BEFORE_QUERY = /(?<![^\s"'`<>?])([^\s"'`<>?]+)\?\s*/g;
/** A line that a language passes over; `//example.com/` is an address. */
const COMMENT = /^[ \t]*(?:#|\/\/(?![\w.-]+\/)|(?:--|')(?=[ \t]))/;
const COMMENTS = new RegExp(COMMENT, 'm');
/** An address with a query that begins a line ends what stands before it. */
const NEXT_ADDRESS = /\n[ \t]*(?:(?:GET|POST)[ \t]+)?(?:https?:\/\/[^\s?]*)?\/rest\/[^\s?]*\?/gi;
/** Nobody writes more requests without an empty line between them. */
const MOST_REQUESTS = 50;
/** A text of code that begins with an address has no more before it. */
const MOST_BLANKS = 80;
const OPENING = /(\b[frb]{1,2})?(?:("{3}|'{3}|(?<!`)`)\s*|(["']))$/i;
/** What a text of code has for a value: `{deal}` in Python, `${deal}` in JavaScript. */
const INTERPOLATED = { python: /(?<!\{)\{([^{}]+)\}(?!\})/g, javascript: /\$\{([^{}]+)\}/g };

/**
 * Reads bodies of forms and addresses with a query, in one line or broken over several, and the name: value lists of a
 * browser's developer tools.
 */
export function readFormText(source: Source): Reading {
  if (!CARRIER.test(source.text)) return NOTHING;
  const live: Candidate[] = [];
  const commented: Candidate[] = [];
  const remarks: Remark[] = [];
  for (const { source: block, isComment } of blocks(source)) {
    const candidates = isComment ? commented : live;
    let rest = block;
    for (let tries = 0; tries < MOST_REQUESTS; tries++) {
      const found = readBlock(rest);
      if (found === null) break;
      const from = originAt(rest, found.from);
      const read = readFormParams(found.body);
      if (read === null) remarks.push(remark('too-many-fields', 'error', {}, from));
      else {
        const told = [...found.remarks, ...read.remarks];
        candidates.push({
          kind: found.language ?? (found.isAddress ? 'address' : 'form'),
          value: read.params,
          method: found.method,
          name: null,
          from,
          to: originAt(rest, found.to),
          ...(told.length === 0 ? {} : { remarks: told }),
        });
      }
      const hash = found.isAddress ? found.body.text.indexOf('#') : -1;
      if (hash >= 0) remarks.push(remark('address-hash', 'warning', {}, originAt(found.body, hash)));
      rest = sliceSource(rest, found.to, rest.text.length);
    }
  }
  // What is commented out is taken when nothing else is there.
  return { candidates: live.length > 0 ? live : commented, remarks, stopped: null };
}

interface Lines {
  readonly source: Source;
  readonly isComment: boolean;
}

/** Lines that stand together; those of a comment, without the signs that make them one, are a block of their own. */
function* blocks(source: Source): Generator<Lines> {
  for (const { 0: text, index } of source.text.matchAll(BLOCK)) {
    if (!CARRIER.test(text)) continue;
    if (!COMMENTS.test(text)) yield { source: sliceSource(source, index, index + text.length), isComment: false };
    else yield* commentBlocks(source, text, index);
  }
}

function* commentBlocks(source: Source, text: string, index: number): Generator<Lines> {
  let pieces: SourcePiece[] = [];
  let isComment = false;
  for (const { 0: line, index: at } of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const sign = COMMENT.exec(line)?.[0].length ?? 0;
    if (sign > 0 !== isComment && pieces.length > 0) {
      yield { source: joinPieces(source, pieces), isComment };
      pieces = [];
    }
    isComment = sign > 0;
    const from = index + at + sign;
    for (const kept of keptPieces(source, from, index + at + line.length)) pieces.push(kept);
  }
  yield { source: joinPieces(source, pieces), isComment };
}

interface Block {
  readonly body: Source;
  readonly isAddress: boolean;
  readonly method: string | null;
  /** The language that a text with expressions in it belongs to; null for a text without. */
  readonly language: 'python' | 'javascript' | null;
  readonly remarks: readonly Remark[];
  readonly from: number;
  readonly to: number;
}

function readBlock(block: Source): Block | null {
  const { text } = block;
  if (!CARRIER.test(text)) return null;
  const address = findAddress(text);
  const start = address === null ? firstPair(text) : address.to;
  if (start === null) return LISTED_CARRIER.test(text) ? readListed(block) : null;
  const begin = address?.from ?? start;
  const opening = openingQuote(text, begin);
  const quote = opening === null ? -1 : endOfQuote(text, opening.quote, start);
  NEXT_ADDRESS.lastIndex = start;
  const next = NEXT_ADDRESS.exec(text)?.index ?? text.length;
  const to = quote < 0 ? next : quote;
  const trimmed = text.slice(start, to).trimEnd();
  const end = start + trimmed.replace(/(?<!\s)\s+HTTP\/[\d.]+$/, '').length;
  const inside = opening?.language ?? null;
  const { source: body, remarks } = openInterpolated(joinLines(sliceSource(block, start, end)), inside);
  if (!CARRIER.test(body.text)) return null;
  const method = address === null ? null : methodInText(address.text.trimEnd());
  const language = remarks.length > 0 ? inside : null;
  return { body, isAddress: address !== null, method, language, remarks, from: start, to };
}

/** The first address with `/rest/` in it that has a query, blanks behind the `?` included. */
function findAddress(text: string): { readonly text: string; readonly from: number; readonly to: number } | null {
  for (const { 0: whole, 1: word = '', index } of text.matchAll(BEFORE_QUERY)) {
    const rests = [...word.matchAll(/(?:\/|(?<=\}))rest\//gi)].map((rest) => rest.index);
    const [first, last] = [rests[0], rests.at(-1)];
    if (first === undefined) continue;
    const scheme = word.slice(0, last).search(/https?:\/\//i);
    const variable = /^\$?\{[^{}]*\}/.test(word) ? 0 : first;
    const at = scheme < 0 ? variable : Math.min(scheme, variable);
    return { text: whole.slice(at), from: index + at, to: index + whole.length };
  }
  return null;
}

function firstPair(text: string): number | null {
  const first = text.matchAll(PAIR).next();
  return first.done ? null : first.value.index;
}

interface Opening {
  readonly quote: string;
  /** The language whose texts with expressions begin so; null for a plain text. */
  readonly language: 'python' | 'javascript' | null;
}

/** The quote that opens the text in which an offset stands; only one that may go over lines has blanks behind it. */
function openingQuote(text: string, begin: number): Opening | null {
  const near = text.slice(Math.max(0, begin - MOST_BLANKS), begin);
  const [, prefix = '', long, short] = OPENING.exec(near) ?? [];
  const quote = long ?? short;
  if (quote === undefined) return null;
  return { quote, language: quote === '`' ? 'javascript' : /f/i.test(prefix) ? 'python' : null };
}

/** Where the quote stands that closes a text; -1 when none does. */
function endOfQuote(text: string, quote: string, from: number): number {
  let at = text.indexOf(quote, from);
  while (at > 0 && text[at - 1] === '\\') at = text.indexOf(quote, at + 1);
  return at;
}

/** What is known only when the code runs, as `{{source}}`. */
function openInterpolated(
  source: Source,
  language: 'python' | 'javascript' | null,
): { readonly source: Source; readonly remarks: readonly Remark[] } {
  if (language === null) return { source, remarks: [] };
  const remarks: Remark[] = [];
  const opened = replaceIn(source, INTERPOLATED[language], ({ 1: expression = '', index }) => {
    remarks.push(expressionRemark(expression, originAt(source, index)));
    return encodeText(`{{${expression}}}`);
  });
  return { source: opened, remarks };
}

/** A line ends a pair when the next one begins with a name; beside `&` and `?` it means nothing. */
function joinLines(source: Source): Source {
  const plain = replaceIn(source, /&amp;(?=[A-Za-z_]\w*(?:\[|%5B|=))/g, () => '&');
  const before = replaceIn(plain, /(?<![ \t])[ \t]*\r?\n[ \t]*(?=&)/g, () => '');
  const behind = replaceIn(before, /&[ \t]*\r?\n\s*/g, () => '&');
  return replaceIn(behind, PAIR_BREAK, () => '&');
}

function readListed(block: Source): Block {
  const pieces = [...block.text.matchAll(LISTED)].flatMap(
    ({ 0: line, 1: blank = '', 2: name = '', 3: value = '', index }) => {
      const end = index + line.length;
      return [
        { text: encodeText(name), origin: index + blank.length },
        { text: '=', origin: index + blank.length + name.length },
        { text: encodeText(value.trim()), origin: end - value.length },
        { text: '&', origin: end },
      ];
    },
  );
  const body = joinPieces(block, pieces.slice(0, -1));
  return { body, isAddress: false, method: null, language: null, remarks: [], from: 0, to: block.text.length };
}
