import type { Token } from './tokens.ts';

/** Tokens whose brackets know their mates. */
interface Matched {
  readonly tokens: Token[];
  /** The offset of the first bracket that has no mate. */
  readonly stopped: number | null;
  /** Brackets that are opened and never closed; their mate is what ends them all the same. */
  readonly unclosed: readonly Token[];
}

const mates: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** More closing brackets than that without an opening one are no torn piece of code. */
const most = 20;

/**
 * Joins the brackets of a token list. Closing brackets whose opening ones were cut off get one before the first token: the
 * beginning of a torn piece is then read as what it was. Those with nothing before them mean nothing.
 */
export function matchBrackets(scanned: readonly Token[], end: number): Matched {
  const strays = findStrays(scanned);
  const begins = scanned.findIndex((token) => token.kind !== 'close' && token.text !== ',' && token.text !== ';');
  const inside = strays.filter((stray) => begins >= 0 && stray.from > (scanned[begins]?.from ?? 0));
  const torn = inside.slice(0, most);
  const ignored = new Set(strays.filter((stray) => !torn.includes(stray)));
  const opened = torn.map(
    (stray): Token => ({ kind: 'open', text: mates[stray.text] ?? '', from: 0, to: 0, broken: true, mate: -1 }),
  );
  const given = [...opened.reverse(), ...scanned.filter((token) => !ignored.has(token))];
  const { unclosed, ends } = join(given);
  const tokens = closeAt(given, ends);
  const last = scanned.findLast((token) => token.kind !== 'close' && token.text !== ';' && token.text !== ',');
  const first = inside.find((stray) => stray.from < (last?.from ?? 0));
  const left = unclosed.filter(({ from, to }) => to > from);
  return { tokens, unclosed: left, stopped: first?.from ?? (unclosed.length > 0 ? end : null) };
}

function findStrays(tokens: readonly Token[]): Token[] {
  const open: string[] = [];
  const depths: Record<string, number> = { '(': 0, '[': 0, '{': 0 };
  const strays: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'open') {
      open.push(token.text);
      depths[token.text] = (depths[token.text] ?? 0) + 1;
    } else if (token.kind === 'close') {
      const wanted = mates[token.text] ?? '';
      if (depths[wanted] === 0) strays.push(token);
      else for (let got = ''; got !== wanted; depths[got] = (depths[got] ?? 1) - 1) got = open.pop() ?? wanted;
    }
  }
  return strays;
}

/**
 * Joins brackets. A closing bracket also ends those inside it that were never closed; what nobody closes ends with the text, or
 * before the semicolon that cannot stand in it (`ends`: the index of that).
 */
function join(tokens: readonly Token[]): { unclosed: readonly Token[]; ends: ReadonlyMap<Token, number> } {
  const open: Token[] = [];
  const ends = new Map<Token, number>();
  const unclosed: Token[] = [];
  tokens.forEach((token, i) => {
    if (token.kind === 'open') open.push(token);
    else if (token.text === ';') noteEnd(open, ends, i);
    else if (token.kind === 'close') {
      for (let got = open.pop(); got !== undefined; got = open.pop()) {
        const closes = got.text === mates[token.text];
        got.mate = i;
        if (closes) forgetEnd(open, ends, got);
        if (closes) break;
        unclosed.push(got);
      }
    }
  });
  for (const left of open) left.mate = tokens.length;
  const all = new Set([...unclosed, ...open].sort((a, b) => a.from - b.from));
  return { unclosed: [...all], ends: new Map([...ends].filter(([token]) => all.has(token))) };
}

/** The tokens with the closing brackets that are missing before these semicolons. */
function closeAt(tokens: Token[], ends: ReadonlyMap<Token, number>): Token[] {
  if (ends.size === 0) return tokens;
  const missing = new Map<number, string[]>();
  for (const [{ text }, at] of ends) {
    const texts = missing.get(at) ?? [];
    texts.push(closers[text] ?? '');
    missing.set(at, texts);
  }
  const closed = tokens.flatMap((token, i): Token[] => {
    const { from } = token;
    const texts = missing.get(i) ?? [];
    return [...texts.map((text): Token => ({ ...token, kind: 'close', text, to: from, broken: false })), token];
  });
  join(closed);
  return closed;
}

/** Of all brackets that are open at a semicolon: each that cannot hold one would end here. */
function noteEnd(open: readonly Token[], ends: Map<Token, number>, at: number): void {
  for (let i = open.length - 1; i >= 0; i--) {
    const token = open[i];
    if (token === undefined || token.text === '{' || ends.has(token)) return;
    ends.set(token, at);
  }
}

/** A bracket was closed behind the semicolon: what stands around it cannot have ended there. */
function forgetEnd(open: readonly Token[], ends: Map<Token, number>, closed: Token): void {
  const end = ends.get(closed);
  for (let i = open.length - 1; i >= 0 && end !== undefined; i--) {
    const token = open[i];
    if (token === undefined || ends.get(token) !== end) return;
    ends.delete(token);
  }
}
