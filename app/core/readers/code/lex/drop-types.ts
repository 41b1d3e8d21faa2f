import { endOfAngles, endOfType } from './end-of-type.ts';
import { pastToken } from './split-tokens.ts';
import { endsValue, type Token } from './tokens.ts';

/** What stands in hardly anything but TypeScript; most texts are told by a look. */
const SIGN = /\b(?:type|interface|declare|as|satisfies|const|let|var|function)\b|=>|\b\w+\??\s*:\s*[\w{[(]/;
const MODIFIER = /^(?:private|public|protected|readonly|static|declare|override|abstract|accessor)$/;
const CONTROL = /^(?:if|for|while|switch|catch|with|return|await|typeof)$/;
const DECLARED = /^(?:const|let|var|function|class|abstract|enum|module|namespace|global|type|interface)$/;

/**
 * Tokens of JavaScript without the types of TypeScript, which look like objects and are no values: aliases, interfaces,
 * annotations, arguments of generics. What may as well be a value is kept.
 */
export function dropTypes(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!SIGN.test(text)) return tokens;
  const drops = new Uint8Array(tokens.length);
  let dropped = 0;
  const drop = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      if (drops[i] === 0) dropped++;
      drops[i] = 1;
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || drops[i] === 1) continue;
    if (token.kind === 'name') dropAtName(tokens, i, drop);
    else if (token.text === '(') dropInParameters(tokens, i, drop);
    else if (token.text === '<') dropArguments(tokens, i, drop);
  }
  return dropped === 0 ? tokens : without(tokens, drops);
}

type Drop = (from: number, to: number) => void;

/** Tokens without those that are marked; mates are counted anew. */
function without(tokens: readonly Token[], drops: Uint8Array): readonly Token[] {
  const places = new Int32Array(tokens.length + 1);
  const kept: Token[] = [];
  tokens.forEach((token, i) => {
    places[i] = kept.length;
    if (drops[i] === 0) kept.push(token);
  });
  places[tokens.length] = kept.length;
  for (const token of kept) if (token.mate >= 0) token.mate = places[token.mate] ?? kept.length;
  return kept;
}

function dropAtName(tokens: readonly Token[], at: number, drop: Drop): void {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return;
  const begins = before === undefined || token.broken || /^(?:[;{}]|export|default|declare)$/.test(before.text);
  switch (token.text) {
    case 'type':
    case 'interface':
      if (begins && next.kind === 'name' && !next.broken) drop(at, endOfDeclaration(tokens, at));
      return;
    case 'declare':
      if (begins && DECLARED.test(next.text)) drop(at, endOfDeclaration(tokens, at + 1));
      return;
    case 'const':
    case 'let':
    case 'var':
      dropAnnotation(tokens, pastToken(tokens, at + 1), drop);
      return;
    case 'class':
      if (next.kind === 'name' || next.text === '{') dropInClass(tokens, at, drop);
      return;
    case 'as':
    case 'satisfies': {
      const end = before === undefined || token.broken || !endsValue(before) ? at : endOfType(tokens, at + 1);
      // What holds no braces is no trouble to anybody and stays in the source that is shown.
      if (end > at + 1 && tokens.slice(at, end).some(({ text }) => text === '{')) drop(at, end);
    }
  }
}

/** `type X<T> = …`, `interface X extends Y { … }`, `const X: Y`, `global { … }`: the index behind it. */
function endOfDeclaration(tokens: readonly Token[], at: number): number {
  const isAlias = tokens[at]?.text === 'type';
  for (let i = at + 1; i < tokens.length && i < at + 200; i = pastToken(tokens, i)) {
    const token = tokens[i];
    if (token?.text === ';') return i;
    if (token?.text === '=' && isAlias) return Math.max(i + 1, endOfType(tokens, i + 1));
    if (token?.text === ':' && tokens[at]?.text !== 'interface') return Math.max(i + 1, endOfType(tokens, i + 1));
    if (token?.text === '{' && !isAlias) return Math.min(token.mate + 1, tokens.length);
    if (token?.text === '<') i = Math.max(i, endOfAngles(tokens, i) - 1);
  }
  return at;
}

/** The type behind a name or a pattern: `: Button[]`, `?: string`, `!: X`. */
function dropAnnotation(tokens: readonly Token[], at: number, drop: Drop): void {
  const optional = tokens[at]?.text === '?' || tokens[at]?.text === '!';
  const colon = optional ? at + 1 : at;
  if (tokens[colon]?.text !== ':') return;
  const end = endOfType(tokens, colon + 1);
  if (end > colon + 1) drop(at, end);
}

/** The types of the members of a class: what stands behind their names. Methods are seen by their brackets. */
function dropInClass(tokens: readonly Token[], at: number, drop: Drop): void {
  let open = at + 1;
  while (open < at + 60 && tokens[open] !== undefined && tokens[open]?.text !== '{') {
    const angles = tokens[open]?.text === '<' ? endOfAngles(tokens, open) : -1;
    if (angles > open) drop(open, angles);
    open = angles > open ? angles : open + 1;
  }
  const body = tokens[open];
  if (body?.text !== '{') return;
  for (let i = open + 1; i < body.mate; i = pastToken(tokens, i)) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    const begins = token?.broken || /^[;{}]$/.test(before?.text ?? '') || MODIFIER.test(before?.text ?? '');
    if (begins && token?.kind === 'name') dropAnnotation(tokens, i + 1, drop);
  }
}

/** The types in the parameters of a function and of what it gives back. */
function dropInParameters(tokens: readonly Token[], open: number, drop: Drop): void {
  const [before, name, bracket] = [tokens[open - 2], tokens[open - 1], tokens[open]];
  const close = bracket?.mate ?? open;
  const next = tokens[close + 1];
  const named = name?.kind === 'name' && !CONTROL.test(name.text) && !name.text.startsWith('.');
  const declared = name?.text === 'function' || (named && before?.text === 'function') || name?.text === 'constructor';
  let end = close + 1;
  if (next?.text === ':') {
    const type = endOfType(tokens, close + 2, true);
    const behind = tokens[type]?.text;
    const isResult = type > close + 2 && (behind === '=>' ? name?.text !== '?' : behind === '{' && named);
    if (isResult || (declared && type > close + 2)) end = type;
    else return;
  } else if (!(next?.text === '=>' || (next?.text === '{' && named) || declared)) return;
  drop(close + 1, end);
  for (let i = open + 1; i < close; i++) {
    const token = tokens[i];
    if (token === undefined) return;
    const starts = i === open + 1 || tokens[i - 1]?.text === ',' || MODIFIER.test(tokens[i - 1]?.text ?? '');
    const rests = tokens[i - 1]?.text === '...';
    if (token.kind === 'open') i = Math.min(token.mate, close);
    if (!(starts || rests) || (token.kind !== 'name' && token.kind !== 'open')) continue;
    const at = i + 1;
    const colon = tokens[at]?.text === '?' ? at + 1 : at;
    const type = tokens[colon]?.text === ':' ? endOfType(tokens, colon + 1) : -1;
    if (type <= colon + 1 || type > close) continue;
    drop(at, type);
    i = type - 1;
  }
}

/** What a generic is given: `useState<{ TEXT: string }[]>(…)`, `<T extends { TEXT: string }>(row: T) => …`. */
function dropArguments(tokens: readonly Token[], at: number, drop: Drop): void {
  const before = tokens[at - 1];
  const end = endOfAngles(tokens, at);
  const next = tokens[end];
  if (end < 0 || next?.text !== '(') return;
  const called = before?.kind === 'name' && endsValue(before);
  const behind = tokens[next.mate + 1]?.text;
  if (called || behind === '=>' || behind === ':') drop(at, end);
}
