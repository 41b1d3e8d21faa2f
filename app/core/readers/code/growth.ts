import { splitItems, type TokenSpan } from './lex/split-tokens.ts';
import type { Scope } from './scope.ts';
import { type AssignmentPlace, assignmentPlace, type Chain, parseChain } from './trace-path.ts';

/** What is added to a list by an expression that begins with it: `append(rows, row)`, `rows.concat(more)`, `rows + [row]`. */
export interface Growth {
  readonly base: TokenSpan;
  readonly added: readonly TokenSpan[];
  /** Whether the entries of what is added are meant and not that itself. */
  readonly whole: boolean;
}

/** The growth that these tokens stand for when they begin with the list at a place. Null for anything else. */
export function growthOf(scope: Scope, place: AssignmentPlace, { from, to }: TokenSpan): Growth | null {
  const { tokens, language } = scope;
  const chain = parseChain(tokens, from, to, language);
  const call = chain?.steps.at(-1);
  if (chain === null) return null;
  const growth =
    chain.to === to && call?.kind === 'call'
      ? calledGrowth(scope, chain, call.at)
      : tokens[chain.to]?.text === '+'
        ? { base: { from, to: chain.to }, added: [{ from: chain.to + 1, to }], whole: true }
        : null;
  const base = growth === null ? null : parseChain(tokens, growth.base.from, growth.base.to, language);
  const source = base === null || base.to !== growth?.base.to ? null : assignmentPlace(scope, base);
  return source?.name === place.name && source.keys.length === place.keys.length ? growth : null;
}

function calledGrowth({ tokens, language }: Scope, chain: Chain, open: number): Growth | null {
  const given = splitItems(tokens, open + 1, tokens[open]?.mate ?? chain.to, language);
  const [field] = chain.steps.slice(-2);
  const name = tokens[chain.steps.length === 1 ? chain.from : (field?.at ?? 0)]?.text ?? '';
  const [first, ...rest] = given;
  if (chain.steps.length === 1 && first !== undefined && /^\\?(?:append|array_merge)$/.test(name))
    return { base: first, added: rest, whole: name !== 'append' };
  const concat = field?.kind === 'field' && name === 'concat' && language.pair === ':';
  return concat ? { base: { from: chain.from, to: field.at - 1 }, added: given, whole: true } : null;
}
