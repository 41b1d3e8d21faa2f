import { isJsonList, isJsonObject, type Json } from '../../json/json.ts';
import { isUnknownEntry } from '../../keyboard/document.ts';
import { conditionRemark, loopRemark, type Remark } from '../text/remark.ts';
import { spanOf } from '../text/spans.ts';
import { endOfBlock } from './find-functions.ts';
import { endOfExpression, hasToken, pastToken, type TokenSpan, trimExpression } from './lex/split-tokens.ts';
import { holdsButtons } from './merge-lists.ts';
import { type Region, type Scope, sourceOf, spanOfTokens } from './scope.ts';
import { type Collection, collectionOf } from './values.ts';

const CONDITION = /^(?:if|elif|elseif)$/i;
/** Nobody writes longer conditions, and a body without brackets is one statement. */
const LONGEST = 200;
/** More of them around one button are not looked at. */
const MOST_AROUND = 20;

/** Notes the body of a loop whose list is not known: what it makes stands for all that the list holds. */
export function noteLoop(scope: Scope, over: TokenSpan, body: TokenSpan): void {
  note(scope, 'in-a-loop', sourceOf(scope, over.from, over.to).source, body);
}

/** Notes what is made only if a condition is true. */
export function noteCondition(scope: Scope, condition: TokenSpan, body: TokenSpan): void {
  note(scope, 'under-a-condition', sourceOf(scope, condition.from, condition.to).source, body);
}

function note(scope: Scope, code: Region['code'], source: string, { from, to }: TokenSpan): void {
  if (from >= to || source === '') return;
  const span = spanOfTokens(scope, from, to);
  if (!scope.regions.has(span.from)) scope.regions.set(span.from, { code, source, from: span.from, to: span.to });
}

/** Notes the branches of a condition that begins at a token. */
export function noteBranches(scope: Scope, at: number, to: number): void {
  const { tokens } = scope;
  const word = tokens[at];
  if (word?.kind !== 'name' || word.text.length > 6 || !CONDITION.test(word.text)) return;
  const python = scope.language.kind === 'python';
  // The condition of a comprehension or a choice stands behind its value.
  if (python && !word.broken) return;
  const branch = python ? pythonBranch(scope, at, to) : branchAt(scope, at, to);
  if (branch === null) return;
  noteCondition(scope, branch.condition, branch.body);
  const other = tokens[branch.body.to]?.text === ';' ? branch.body.to + 1 : branch.body.to;
  if (tokens[other]?.text !== 'else' || CONDITION.test(tokens[other + 1]?.text ?? '')) return;
  const { source } = sourceOf(scope, branch.condition.from, branch.condition.to);
  const body = python ? blockOf(scope, other, other + 2) : bodyAt(scope, other + 1, to);
  note(scope, 'under-a-condition', python ? `not (${source})` : `!(${source})`, body);
}

/** One of several values of which the code takes one; `source` is when it does. */
interface Alternative extends TokenSpan {
  readonly source: string;
}

/** Functions, assignments and several values are no choices. */
const NO_CHOICE = /^(?:=>|=|:=|,|;|lambda|function|fn|return|for)$/;
/** Choices in choices are looked into no deeper. */
const MOST_CHOICES = 4;

/**
 * The first list of buttons or keyboard that `x ? [...] : [...]`, `rows || [...]`, `[...] if x else [...]` may stand for, with
 * the condition as its note. Null for anything else.
 */
export function chosenList(scope: Scope, from: number, to: number, depth: number): Collection | null {
  const chosen = choose(scope, from, to, MOST_CHOICES);
  const list = chosen === null ? null : collectionOf(scope.evaluate(scope, chosen.from, chosen.to, depth + 1, null));
  if (chosen === null || list === null) return null;
  const buttons = collectionOf(list.entries.get('BUTTONS')) ?? list;
  // It is told at a button: by that it is known to belong to the keyboard.
  const { from: at } = buttons.spans?.values().next().value ?? spanOfTokens(scope, chosen.from, chosen.to);
  const notes = [...list.notes, conditionRemark(chosen.source, at)];
  return { ...list, entries: new Map(list.entries), spans: list.spans === null ? null : new Map(list.spans), notes };
}

function choose(scope: Scope, from: number, to: number, left: number): Alternative | null {
  const and = scope.language.kind === 'python' ? 'and' : '&&';
  for (const one of left > 0 ? alternatives(scope, from, to) : []) {
    const span = trimExpression(scope.tokens, one.from, one.to, scope.language);
    if (holdsButtons(scope, span)) return { ...one, ...span };
    const inner = choose(scope, span.from, span.to, left - 1);
    if (inner !== null) return { ...inner, source: `${one.source} ${and} ${inner.source}` };
  }
  return null;
}

/** What an expression may stand for. Nothing for one without a choice. */
function alternatives(scope: Scope, from: number, to: number): readonly Alternative[] {
  const { tokens, language } = scope;
  // What is read as JavaScript may be Python: it should not hold more keyboards for that.
  const python =
    scope.language.kind === 'python' || (language.pair === ':' && hasToken(tokens, from, to, /^(?:or|if)$/));
  const or = python ? /^or$/ : language.kind === 'php' ? /^\?\?$/ : /^(?:\?\?|\|\|)$/;
  const and = python ? 'and' : language.kind === 'php' ? null : '&&';
  const [question, answer] = python ? ['if', 'else'] : ['?', ':'];
  let [mark, other, nested, lastOr, lastAnd] = [-1, -1, 0, -1, -1];
  const parts: TokenSpan[] = [];
  if (!python && language.kind === 'go') return [];
  for (let i = from; i < to; i = pastToken(tokens, i)) {
    const token = tokens[i];
    if (token === undefined || NO_CHOICE.test(token.text)) return [];
    if (token.kind !== 'name' && token.kind !== 'mark') continue;
    if (mark < 0 && token.text === question) mark = i;
    else if (mark >= 0 && other < 0) {
      if (token.text === '?') nested++;
      else if (token.text === answer && nested-- === 0) other = i;
    } else if (mark < 0 && or.test(token.text)) {
      parts.push({ from: lastOr < 0 ? from : lastOr + 1, to: i });
      lastOr = i;
    } else if (mark < 0 && token.text === and) lastAnd = i;
  }
  const source = (start: number, end: number): string => sourceOf(scope, start, end).source;
  const not = (condition: string): string => (python ? `not (${condition})` : `!(${condition})`);
  if (mark >= 0) {
    if (other < 0) return [];
    const condition = python ? source(mark + 1, other) : source(from, mark);
    const first = python || other === mark + 1 ? { from, to: mark } : { from: mark + 1, to: other };
    return [
      { ...first, source: condition },
      { from: other + 1, to, source: not(condition) },
    ];
  }
  if (lastOr < 0) return lastAnd < 0 ? [] : [{ from: lastAnd + 1, to, source: source(from, lastAnd) }];
  return [...parts, { from: lastOr + 1, to }].map((part) => {
    return { ...part, source: part.from === from ? source(from, part.to) : not(source(from, part.from - 1)) };
  });
}

interface Branch {
  readonly condition: TokenSpan;
  readonly body: TokenSpan;
}

function branchAt(scope: Scope, at: number, to: number): Branch | null {
  const { tokens, language } = scope;
  const open = tokens[at + 1];
  if (language.lineEnds !== 'always') {
    if (open?.text !== '(') return null;
    return { condition: { from: at + 2, to: open.mate }, body: bodyAt(scope, open.mate + 1, to) };
  }
  let brace = at + 1;
  while (brace < Math.min(to, at + LONGEST) && tokens[brace]?.text !== '{') brace = pastToken(tokens, brace);
  if (tokens[brace]?.text !== '{') return null;
  return { condition: { from: at + 1, to: brace }, body: bodyAt(scope, brace, to) };
}

function bodyAt({ tokens, language }: Scope, at: number, to: number): TokenSpan {
  const first = tokens[at];
  if (first?.text === '{') return { from: at, to: Math.min(first.mate + 1, to) };
  const end = Math.min(to, at + LONGEST);
  if (first?.text !== ':') return { from: at, to: endOfExpression(tokens, at, end, language) };
  let last = at + 1;
  while (last < end && !/^(?:endif|else|elseif)$/i.test(tokens[last]?.text ?? '')) last = pastToken(tokens, last);
  return { from: at + 1, to: last };
}

function pythonBranch(scope: Scope, at: number, to: number): Branch | null {
  const { tokens } = scope;
  let colon = at + 1;
  while (colon < Math.min(to, at + LONGEST) && tokens[colon]?.text !== ':') colon = pastToken(tokens, colon);
  if (tokens[colon]?.text !== ':') return null;
  return { condition: { from: at + 1, to: colon }, body: blockOf(scope, at, colon + 1) };
}

function blockOf({ tokens, text }: Scope, head: number, from: number): TokenSpan {
  return { from, to: endOfBlock(text, tokens, head, from) };
}

/** What a list of buttons stands under; one that stands alone may be one. */
const BUTTON_LISTS = /^(?:keyboard|buttons)$/i;

/** A teller of the buttons that are made in a loop or under a condition while their keyboard is used outside of it. */
export function makeRegionTeller(scope: Scope): (value: Json, used: number) => readonly Remark[] {
  const regions = [...scope.regions.values()].toSorted((a, b) => a.from - b.from || b.to - a.to);
  const around = parents(regions);
  return (value, used) => {
    if (regions.length === 0) return [];
    const told = new Map<Region, Remark>();
    const tellEntry = (list: Json, key: number): void => {
      const at = spanOf(list, key)?.from;
      if (at === undefined) return;
      let index = lastBefore(regions, at);
      for (let i = 0; i < MOST_AROUND && index >= 0; i++, index = around[index] ?? -1) {
        const region = regions[index];
        if (region === undefined || region.to <= at || (region.from <= used && used < region.to)) continue;
        const toRemark = region.code === 'in-a-loop' ? loopRemark : conditionRemark;
        if (!told.has(region)) told.set(region, toRemark(region.source, at));
      }
    };
    const seen = new Set<Json>();
    const visit = (inside: Json, isButtons: boolean): void => {
      if (typeof inside !== 'object' || inside === null || seen.has(inside)) return;
      seen.add(inside);
      if (isJsonObject(inside)) for (const [key, own] of Object.entries(inside)) visit(own, BUTTON_LISTS.test(key));
      if (!isJsonList(inside)) return;
      for (const [i, entry] of inside.entries()) {
        if (isButtons && (isJsonObject(entry) || isUnknownEntry(entry))) tellEntry(inside, i);
        visit(entry, isButtons && isJsonList(entry));
      }
    };
    visit(value, true);
    return [...told.values()];
  };
}

/** Of each region the one that it stands in; -1 for none. They nest as brackets do. */
function parents(regions: readonly Region[]): readonly number[] {
  const open: number[] = [];
  return regions.map(({ from }, i) => {
    while (open.length > 0 && (regions[open.at(-1) ?? 0]?.to ?? 0) <= from) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(i);
    return parent;
  });
}

function lastBefore(regions: readonly Region[], at: number): number {
  let [low, high] = [0, regions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
