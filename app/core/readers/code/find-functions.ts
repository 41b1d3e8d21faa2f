import type { SourceLanguage } from './lex/language.ts';
import { endOfExpression, pastToken, splitItems, type TokenSpan } from './lex/split-tokens.ts';
import { endsValue, type Token, withoutSigil } from './lex/tokens.ts';

/** A function that the text defines. */
export interface LocalFunction {
  /** What stands between the brackets behind its name, or the one name before an arrow. */
  readonly parameters: TokenSpan;
  /** What it gives back: an expression, or statements with one `return`. */
  readonly body: TokenSpan;
  readonly isExpression: boolean;
}

/** A parameter of a function: what it binds and what stands there when nothing is given. */
export interface Parameter {
  /** `rest` takes all that is left, `keywords` all that is left with a name; `pattern` takes its value apart. */
  readonly kind: 'one' | 'rest' | 'keywords' | 'pattern';
  readonly name: string;
  readonly target: TokenSpan;
  readonly fallback: TokenSpan | null;
}

const beforeMethod = /^(?:[{};,]|async|static|public|private|protected|override)$/;
const control = /^(?:if|for|foreach|while|switch|catch|with|function|return|elseif|match|constructor|__construct)$/i;
/** A signature is no longer; a search for what ends it goes no further. */
const longest = 60;

/** Looks up the functions that a text defines by their names; null for what it does not define, or in two ways. */
export function findFunctions(text: string, tokens: readonly Token[], language: SourceLanguage) {
  const heads = new Map<string, Head[]>();
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    // Most tokens are told at a glance.
    const begins =
      token.kind === 'name' ? next?.text === '(' || next?.kind === 'name' : token.text === '=' || token.text === ':';
    const head = begins ? headAt(tokens, i, language) : null;
    if (head === null) return;
    const name = withoutSigil(head.name);
    const known = heads.get(name) ?? [];
    if (known.length <= MOST_ALIKE) known.push(head);
    heads.set(name, known);
  });
  // A body is looked for when somebody asks: all of them at once would be read again and again where they nest.
  const known = new Map<string, LocalFunction | null>();
  return (name: string): LocalFunction | null => {
    const own = known.get(name);
    if (own !== undefined) return own;
    const all = (heads.get(name) ?? []).map((head) => bodyOf(text, tokens, head, language));
    const sources = all.map((one) =>
      text.slice(tokens[one?.body.from ?? 0]?.from, tokens[(one?.body.to ?? 0) - 1]?.to),
    );
    const only = all.length <= MOST_ALIKE && sources.every((source) => source === sources[0]) ? (all[0] ?? null) : null;
    known.set(name, only);
    return only;
  };
}

/** Functions of one name and one body, in classes of their own. */
const MOST_ALIKE = 20;

/** The function without a name that begins at this token. Null when none does. */
export function functionAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  language: SourceLanguage,
): LocalFunction | null {
  const head = assigned(tokens, '', at, language.kind === 'python');
  return head === null ? null : bodyOf(text, tokens, head, language);
}

interface Head {
  readonly name: string;
  readonly at: number;
  readonly parameters: TokenSpan;
  /** The index behind the parameters. */
  readonly next: number;
}

/** The function whose definition this token shows: its keyword, its name, or what it is assigned with. */
function headAt(tokens: readonly Token[], at: number, { kind, pair, lineEnds }: SourceLanguage): Head | null {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return null;
  const python = kind === 'python';
  if (token.text === '=' || (token.text === ':' && pair === ':' && !python)) {
    if (before?.kind !== 'name' && before?.kind !== 'text') return null;
    return assigned(tokens, before.text, at + 1, python);
  }
  if (token.kind !== 'name') return null;
  if (/^(?:function|def|func)$/i.test(token.text)) {
    const named = next.text === '(' && lineEnds === 'always' ? next.mate + 1 : at + 1;
    return tokens[named]?.kind === 'name' ? parenthesized(tokens, tokens[named]?.text ?? '', named + 1) : null;
  }
  const method = kind === 'javascript' && next.text === '(' && !control.test(token.text);
  if (!method || !(before === undefined || beforeMethod.test(before.text))) return null;
  const head = parenthesized(tokens, token.text, at + 1);
  return head !== null && /^[{:]$/.test(tokens[head.next]?.text ?? '') ? head : null;
}

function parenthesized(tokens: readonly Token[], name: string, open: number): Head | null {
  const bracket = tokens[open];
  if (bracket?.text !== '(') return null;
  return { name, at: open, parameters: { from: open + 1, to: bracket.mate }, next: bracket.mate + 1 };
}

/** `btn = (text) => …`, `btn = async text => …`, `$btn = static fn ($text) => …`, `btn = lambda text: …`. */
function assigned(tokens: readonly Token[], name: string, start: number, python: boolean): Head | null {
  let at = start;
  while (/^(?:async|static)$/i.test(tokens[at]?.text ?? '')) at++;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (python) {
    if (first?.text !== 'lambda') return null;
    let end = at + 1;
    while (end < at + longest && tokens[end] !== undefined && tokens[end]?.text !== ':') end = pastToken(tokens, end);
    return tokens[end]?.text === ':' ? { name, at, parameters: { from: at + 1, to: end }, next: end } : null;
  }
  if (/^(?:fn|function)$/i.test(first?.text ?? '')) return parenthesized(tokens, name, at + 1);
  if (first?.text === '(') {
    const head = parenthesized(tokens, name, at);
    return head !== null && /^(?:=>|:)$/.test(tokens[head.next]?.text ?? '') ? head : null;
  }
  const single = first?.kind === 'name' && second?.text === '=>' && !first.text.startsWith('$');
  return single ? { name, at, parameters: { from: at, to: at + 1 }, next: at + 1 } : null;
}

function bodyOf(
  text: string,
  tokens: readonly Token[],
  { parameters, next, at }: Head,
  language: SourceLanguage,
): LocalFunction | null {
  const python = language.kind === 'python';
  let start = next;
  while (start < next + longest && !isBodyStart(tokens, start, python)) start = pastToken(tokens, start);
  const token = tokens[start];
  if (token === undefined || start >= next + longest) return null;
  if (token.text === '{') return { parameters, body: { from: start + 1, to: token.mate }, isExpression: false };
  if (token.text === '=>' && tokens[start + 1]?.text === '{')
    return { parameters, body: { from: start + 2, to: tokens[start + 1]?.mate ?? start }, isExpression: false };
  if (token.text === ':' && tokens[at]?.text !== 'lambda') {
    return { parameters, body: { from: start + 1, to: endOfBlock(text, tokens, at, start + 1) }, isExpression: false };
  }
  const to = endOfExpression(tokens, start + 1, tokens.length, language);
  return { parameters, body: { from: start + 1, to }, isExpression: true };
}

/** `{`, `=>` or, in Python, the colon; types and `use (…)` stand before it. */
function isBodyStart(tokens: readonly Token[], at: number, python: boolean): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || token.text === ';') return true;
  if (python) return token.text === ':';
  return token.text === '=>' || (token.text === '{' && !/^(?:interface|struct|:)$/.test(before?.text ?? ''));
}

/** The index behind a block of Python: before the first line that is indented no deeper than the line of its head. */
export function endOfBlock(text: string, tokens: readonly Token[], head: number, from: number): number {
  const indent = indentAt(text, tokens[head]?.from ?? 0);
  for (let i = from; i < tokens.length; i = pastToken(tokens, i)) {
    const token = tokens[i];
    if (token?.broken === true && indentAt(text, token.from) <= indent) return i;
  }
  return tokens.length;
}

function indentAt(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  let end = start;
  while (end < at && /[ \t]/.test(text.charAt(end))) end++;
  return end - start;
}

/** The parameters of a function. The object that a method of Python belongs to is none. */
export function parametersOf(tokens: readonly Token[], { parameters }: LocalFunction, language: SourceLanguage) {
  const items = splitItems(tokens, parameters.from, parameters.to, language);
  const all = items.map((item) => parameterOf(tokens, item));
  return /^(?:self|cls)$/.test(all[0]?.name ?? '') ? all.slice(1) : all;
}

const signs: Readonly<Record<string, Parameter['kind']>> = { '...': 'rest', '*': 'rest', '**': 'keywords' };

function parameterOf(tokens: readonly Token[], { from, to }: TokenSpan): Parameter {
  let equals = from;
  while (equals < to && tokens[equals]?.text !== '=') equals = pastToken(tokens, equals);
  const fallback = equals < to ? { from: equals + 1, to } : null;
  let sigil = from;
  while (sigil < equals && !tokens[sigil]?.text.startsWith('$')) sigil++;
  const start = sigil < equals && tokens[sigil]?.kind === 'name' ? sigil : from;
  const sign = signs[tokens[start]?.text ?? ''] ?? signs[tokens[start - 1]?.text ?? ''];
  const own = sign !== undefined && signs[tokens[start]?.text ?? ''] !== undefined ? start + 1 : start;
  const token = tokens[own];
  const kind = token?.kind === 'open' ? 'pattern' : start > from || own > start ? (sign ?? 'one') : 'one';
  const variadic = tokens[own + 1]?.text === '...' && own + 1 < equals;
  const target = { from: own, to: token?.kind === 'open' ? token.mate + 1 : own + 1 };
  return { kind: variadic ? 'rest' : kind, name: withoutSigil(token?.text ?? ''), target, fallback };
}

/** The index of the only `return` in the body of a function; null when there is none, or when it cannot be known which counts. */
export function onlyReturn(tokens: readonly Token[], { body }: LocalFunction): number | null {
  let found: number | null = null;
  for (let i = body.from; i < body.to; i++) {
    if (tokens[i]?.text !== 'return' || endsValue(tokens[i] as Token)) continue;
    if (found !== null) return null;
    found = i;
  }
  return found;
}
