import { readNumber } from './evaluate.ts';
import { endOfBlock } from './find-functions.ts';
import type { SourceLanguage } from './lex/language.ts';
import { pastToken } from './lex/split-tokens.ts';
import { endsValue, type Token, withoutSigil } from './lex/tokens.ts';
import type { Bound } from './scope.ts';
import { joinText } from './values.ts';

const SETS = new Set('= := += -= *= /= %= .= |= &= ^= ??= ||= &&= **= <<= >>= ++ --'.split(' '));
const MEMBERS = new Set(['.', '->', '?->', '?.', '::']);
const DECLARES = /^(?:const|let|var|final)$/;

const TARGET_ENDS = /^(?:in|of|range|;)$/;
const FUNCTIONS = /^(?:function|fn|def|func)$/i;
const CONTROL = /^(?:if|for|foreach|while|switch|elseif|match|return|use)$/i;
/** Names before `in` or `of`, and of what a list is taken apart into. */
const NEAR = 40;

/**
 * Names that stand for one text or number in all of a text: given once, with a literal, and never a parameter, the name of a loop or
 * given anew. What is empty or 0 is a place for a value and none itself.
 */
export function findConstants(text: string, tokens: readonly Token[], language: SourceLanguage): Map<string, Bound> {
  const isAttribute = makeAttributeTeller(text, tokens, language);
  const constants = new Map<string, Bound>();
  const others = new Set<string>();
  const around: number[] = [];
  const other = (at: number): void => {
    if (tokens[at]?.kind === 'name') others.add(withoutSigil(tokens[at]?.text ?? ''));
  };
  const otherNames = (from: number, to: number): void => {
    for (let i = from; i < to; i++) other(i);
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'open') {
      around.push(i);
      if (token.text === '(' && takesParameters(tokens, i)) otherParameters(tokens, i, other);
      if (tokens[token.mate + 1]?.text === '=') otherNames(i, Math.min(token.mate, i + NEAR));
    } else if (token.kind === 'close') around.pop();
    else if (token.kind === 'name') {
      otherNames(i + 1, targetEnd(tokens, i, language));
      if (language.bareKeys && tokens[i + 1]?.text === '=>') other(i);
      const name = withoutSigil(token.text);
      const attribute = isAttribute(i);
      const place = assignedAt(tokens, i, around.at(-1), language);
      if (place === null) continue;
      const bound = place < 0 || attribute || constants.has(name) ? null : literalAt(tokens, place, language);
      if (bound === null) others.add(name);
      else constants.set(name, bound);
    } else if (token.text === ',' && tokens[i - 1]?.kind === 'name' && language.lineEnds === 'always') {
      // `a, b = f()` gives both anew.
      if (tokens[i + 1]?.kind === 'name' && around.length === 0) other(i - 1);
    }
  }
  if (language.kind === 'php') addDefined(tokens, language, constants);
  for (const name of others) constants.delete(name);
  return constants;
}

/**
 * Tells whether a token, asked for in the order of the text, stands in a class of Python and in none of its functions: what is
 * assigned there has no name of its own.
 */
function makeAttributeTeller(text: string, tokens: readonly Token[], { kind }: SourceLanguage) {
  if (kind !== 'python') return () => false;
  let [classEnd, functionEnd] = [0, 0];
  return (at: number): boolean => {
    const token = tokens[at];
    if (token?.text === 'class' && token.broken && at >= classEnd) classEnd = endOfBlock(text, tokens, at, at + 1);
    else if (token?.text === 'def' && at >= functionEnd && at < classEnd)
      functionEnd = endOfBlock(text, tokens, at, at + 1);
    return at < classEnd && at >= functionEnd;
  };
}

/** Behind `=` the index of what a name is given; -1 when that may be given more than once; null where none is given. */
function assignedAt(
  tokens: readonly Token[],
  at: number,
  around: number | undefined,
  { kind }: SourceLanguage,
): number | null {
  const [before, token, sign] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.text === '++' || before?.text === '--') return -1;
  if (token === undefined || sign === undefined) return null;
  const python = kind === 'python';
  // Most names are told at a glance.
  if (!SETS.has(sign.text) && !(python && sign.text === ':')) return null;
  if (before !== undefined && MEMBERS.has(before.text)) return null;
  const bracket = around === undefined ? undefined : tokens[around];
  if (python && bracket !== undefined) return null;
  const typed = sign.text === ':' && python ? typedSign(tokens, at + 1) : at + 1;
  const set = tokens[typed];
  if (set === undefined || !SETS.has(set.text)) return null;
  if (!/^:?=$/.test(set.text)) return -1;
  const inside = bracket === undefined || bracket.text === '{' || tokens[(around ?? 0) - 1]?.text === 'const';
  const begins = before === undefined || token.broken || /^[;{}]$/.test(before.text);
  const declared =
    DECLARES.test(before?.text ?? '') ||
    (kind === 'php' && /^const$/i.test(tokens[at - 2]?.text ?? '') && before?.kind === 'name');
  if (!inside) return -1;
  if (python) return begins ? typed + 1 : -1;
  if (kind === 'php') return declared || (begins && token.text.startsWith('$')) ? typed + 1 : -1;
  return declared || set.text === ':=' || tokens[(around ?? 0) - 1]?.text === 'const' ? typed + 1 : -1;
}

/** `NAME: Final[str] = 'x'`: the index of its sign. */
function typedSign(tokens: readonly Token[], colon: number): number {
  let at = colon + 1;
  while (at < colon + 6 && tokens[at] !== undefined && tokens[at]?.text !== '=') at = pastToken(tokens, at);
  return at;
}

/** The text or number that stands there alone, to the end of its statement. */
function literalAt(tokens: readonly Token[], at: number, language: SourceLanguage): Bound | null {
  const token = tokens[at];
  const end = tokens[at + 1];
  if (token === undefined || (token.kind !== 'text' && token.kind !== 'number')) return null;
  const ends =
    end === undefined ||
    end.text === ';' ||
    end.kind === 'close' ||
    end.text === ',' ||
    (language.lineEnds !== 'never' && end.broken && end.kind !== 'mark' && end.kind !== 'open');
  const constant = !ends && end?.text === 'as' && tokens[at + 2]?.text === 'const';
  if (!ends && !constant) return null;
  const value = token.kind === 'number' ? readNumber(token.text) : joinText(language.decode(token.text, token.from));
  if (value === undefined || value === '' || value === 0 || typeof value === 'object') return null;
  return { value, span: { key: token.from, from: token.from, to: token.to } };
}

/** `define('NAME', 'value')` of PHP. */
function addDefined(tokens: readonly Token[], language: SourceLanguage, constants: Map<string, Bound>): void {
  tokens.forEach((token, i) => {
    const [open, name, comma, value] = tokens.slice(i + 1, i + 5);
    if (!/^\\?define$/i.test(token.text) || open?.text !== '(' || name?.kind !== 'text' || comma?.text !== ',') return;
    const bound = value === undefined ? null : literalAt(tokens, i + 4, language);
    const key = name.text.slice(1, -1);
    if (bound === null || constants.has(key)) constants.delete(key);
    else constants.set(key, bound);
  });
}

/** Whether the names in these brackets are those of a function's parameters. */
function takesParameters(tokens: readonly Token[], open: number): boolean {
  const [before, name, bracket] = [tokens[open - 2], tokens[open - 1], tokens[open]];
  if (FUNCTIONS.test(name?.text ?? '') || FUNCTIONS.test(before?.text ?? '')) return true;
  const behind = tokens[(bracket?.mate ?? open) + 1]?.text;
  // A method of Go: its receiver stands before its name.
  if (behind === '=>' || (before?.text === ')' && name?.kind === 'name' && !name.broken)) return true;
  return behind === '{' && name?.kind === 'name' && endsValue(name) && !CONTROL.test(name.text);
}

/** All names that begin a parameter, end it or stand before its default. */
function otherParameters(tokens: readonly Token[], open: number, other: (at: number) => void): void {
  const close = tokens[open]?.mate ?? open;
  for (let i = open + 1; i < close; i++) {
    const next = tokens[i + 1];
    const isDefault = tokens[i - 1]?.text === '=';
    if (!isDefault && (/^[,=:?)}\]]$/.test(next?.text ?? '') || next?.kind === 'name')) other(i);
    if (tokens[i]?.text === '(') i = Math.min(tokens[i]?.mate ?? i, close);
  }
}

/** The index behind the names that a loop, a lambda, `as`, `catch` or `global` binds; no further than itself for any other word. */
function targetEnd(tokens: readonly Token[], at: number, { kind, bareKeys }: SourceLanguage): number {
  const word = tokens[at]?.text ?? '';
  if (word === 'for') return endBefore(tokens, at + 1, TARGET_ENDS);
  if (word === 'lambda') return endBefore(tokens, at + 1, /^:$/);
  if (word === 'as' && kind === 'php') return endBefore(tokens, at + 1, /^\)$/);
  if (word === 'catch') return Math.min(at + 3, tokens.length);
  return (word === 'as' && !bareKeys) || word === 'global' ? Math.min(at + 2, tokens.length) : at;
}

function endBefore(tokens: readonly Token[], from: number, ends: RegExp): number {
  for (let i = from; i < Math.min(from + NEAR, tokens.length); i++) if (ends.test(tokens[i]?.text ?? '')) return i;
  return from;
}
