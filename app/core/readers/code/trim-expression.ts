import type { Language } from './language.ts';
import { pastToken, type Span } from './split-tokens.ts';
import type { Token } from './tokens.ts';

/** An expression without what does not change its value: brackets around it, `await`, `&`, casts, `as` and `satisfies`. */
export function trimExpression(tokens: readonly Token[], start: number, stop: number, language: Language): Span {
  let [from, to] = [start, stop];
  for (let length = -1; length !== to - from; ) {
    length = to - from;
    from = trimStart(tokens, from, to);
    to = trimTail(tokens, from, to, language);
    if (tokens[to - 1]?.text === '!') to--;
    const around = tokens[from]?.text === '(' && tokens[from]?.mate === to - 1;
    if (around && to - from > 2 && language.container(tokens, from, true) === null) {
      from++;
      to--;
    }
  }
  return { from, to };
}

function trimStart(tokens: readonly Token[], from: number, to: number): number {
  const [first, second, third] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (from + 1 < to && (first?.text === '&' || first?.text === 'await')) return from + 1;
  const cast = first?.text === '(' && third?.text === ')' && from + 3 < to;
  return cast && /^(?:object|array)$/i.test(second?.text ?? '') ? from + 3 : from;
}

/** Types behind a value; the loop of a Python comprehension, whose element stands for all of them. */
function trimTail(tokens: readonly Token[], from: number, to: number, language: Language): number {
  const loop = tokens[from]?.text === '{' ? 'for' : 'as';
  for (let i = pastToken(tokens, from); i < to; i = pastToken(tokens, i)) {
    const token = tokens[i];
    if (token?.kind !== 'name') continue;
    if (language.bareKeys ? token.text === 'as' || token.text === 'satisfies' : token.text === loop) return i;
  }
  return to;
}
