import type { Language } from './language.ts';
import { endsValue, type Token } from './tokens.ts';

/** A step behind a name: a field, a subscript or the arguments of a call; the index of its token. */
export interface Step {
  readonly kind: 'field' | 'index' | 'call';
  readonly at: number;
}

/** `client.im.message.add(...)`: the index of its first token, its steps, and the index behind it. */
export interface Chain {
  readonly from: number;
  readonly to: number;
  readonly steps: readonly Step[];
}

/** The name, text or bracket that begins at `at`, with all fields, subscripts and calls behind it. Null for an operator. */
export function parseChain(tokens: readonly Token[], at: number, to: number, language: Language): Chain | null {
  const first = tokens[at];
  if (first === undefined || first.kind === 'mark' || first.kind === 'close') return null;
  if (first.kind === 'name' && !endsValue(first)) return null;
  const steps: Step[] = [];
  let i = Math.max(at, first.mate) + 1;
  while (i < to) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token === undefined) break;
    const apart = token.broken && language.lineEnds !== 'never';
    if (language.members.includes(token.text) && next !== undefined && i + 1 < to) {
      if (next.kind === 'name') steps.push({ kind: 'field', at: i + 1 });
      i = next.kind === 'name' ? i + 2 : next.kind === 'open' ? i + 1 : i + 2;
    } else if (token.kind === 'open' && token.text !== '{' && !apart) {
      steps.push({ kind: token.text === '(' ? 'call' : 'index', at: i });
      i = token.mate + 1;
    } else if (token.text === '!' && language.pair === ':' && !apart && isAsserted(next)) i++;
    else break;
  }
  return { from: at, to: Math.min(i, to), steps };
}

const isAsserted = (next: Token | undefined) => next !== undefined && /^[.[(;,)\]}]$/.test(next.text);

/** The names of a chain up to a step, calls left out: `client`, `im`, `message`, `add`. */
export function chainNames(tokens: readonly Token[], chain: Chain, steps = chain.steps.length): string[] {
  const fields = chain.steps.slice(0, steps).filter((step) => step.kind === 'field');
  return [chain.from, ...fields.map((step) => step.at)].map((at) => tokens[at]?.text ?? '');
}
