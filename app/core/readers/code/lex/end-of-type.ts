import { pastToken } from './split-tokens.ts';
import { endsValue, type Token } from './tokens.ts';

/** Words before a type that are a part of it. */
const PREFIX = /^(?:keyof|typeof|readonly|unique|infer|new|asserts|abstract)$/;
/** No type of people's own code is longer. */
const LONGEST = 400;

/**
 * The index behind the type of TypeScript that begins there; the same index when none does. `isResult`: it stands behind the
 * parameters of a function, where an arrow may begin the body.
 */
export function endOfType(tokens: readonly Token[], start: number, isResult = false): number {
  let at = start;
  for (const last = start + LONGEST; at < last; ) {
    while (/^[|&]$/.test(tokens[at]?.text ?? '') || isPrefix(tokens, at)) at++;
    const operand = endOfOperand(tokens, at);
    if (operand < 0) return at === start ? start : at;
    at = operand;
    const next = tokens[at];
    if (next?.text === '|' || next?.text === '&') continue;
    const isFunction = next?.text === '=>' && tokens[at - 1]?.text === ')' && !(isResult && beginsBody(tokens, at));
    const goesOn = !next?.broken && (next?.text === 'is' || next?.text === 'extends');
    if (!isFunction && !goesOn) return at;
    at++;
  }
  return start;
}

function isPrefix(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const begins = next?.kind === 'name' || next?.kind === 'open';
  return token?.kind === 'name' && PREFIX.test(token.text) && begins && !next.broken;
}

/** Whether a body stands behind an arrow: in `(x): (Button) => {` it is no type. */
function beginsBody(tokens: readonly Token[], arrow: number): boolean {
  const next = tokens[arrow + 1];
  return next?.text === '{' || next?.text === '(';
}

function endOfOperand(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return -1;
  const signed = token.text === '-' && tokens[at + 1]?.kind === 'number';
  let end = signed ? at + 2 : pastToken(tokens, at);
  if (!signed && (token.kind === 'mark' || token.kind === 'close')) return -1;
  if (token.kind === 'name' && !endsValue(token) && !/^(?:never|default)$/.test(token.text)) return -1;
  for (;;) {
    const next = tokens[end];
    if (next === undefined) return tokens.length;
    if (next.text === '.' && tokens[end + 1]?.kind === 'name') end += 2;
    else if (next.text === '[' && !next.broken) end = next.mate + 1;
    else if (next.text === '<' && token.kind === 'name') {
      const angles = endOfAngles(tokens, end);
      if (angles < 0) return -1;
      end = angles;
    } else return Math.min(end, tokens.length);
  }
}

/** Marks that stand between angle brackets of types. */
const INSIDE = /^(?:[,|&.=]|=>|\.\.\.)$/;
/** A comparison would be searched for its end again and again. */
const LONGEST_ANGLES = 60;

/** The index behind the angle bracket that closes the one at an index; -1 when that is a sign of a comparison. */
export function endOfAngles(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length && i < open + LONGEST_ANGLES; i = pastToken(tokens, i)) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'close') return -1;
    if (token.text === '<') depth++;
    else if (token.text === '>') depth -= 1;
    else if (token.text === '>>') depth -= 2;
    else if (token.kind === 'mark' && !INSIDE.test(token.text)) return -1;
    if (depth <= 0) return depth === 0 ? i + 1 : -1;
  }
  return -1;
}
