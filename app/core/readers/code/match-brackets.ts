import type { Token } from './tokens.ts';

const mates: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** More closing brackets than that without an opening one are no torn piece of code. */
const most = 20;

/**
 * Joins the brackets of a token list. Closing brackets whose opening ones were cut off get one before the first token: the
 * beginning of a torn piece is then read as what it was. Those with nothing before them mean nothing. `stopped` is the offset of the first bracket that has no mate.
 */
export function matchBrackets(scanned: readonly Token[], end: number): { tokens: Token[]; stopped: number | null } {
  const strays = findStrays(scanned);
  const begins = scanned.findIndex((token) => token.kind !== 'close' && token.text !== ',' && token.text !== ';');
  const inside = strays.filter((stray) => begins >= 0 && stray.from > (scanned[begins]?.from ?? 0));
  const torn = inside.slice(0, most);
  const ignored = new Set(strays.filter((stray) => !torn.includes(stray)));
  const opened = torn.map(
    (stray): Token => ({ kind: 'open', text: mates[stray.text] ?? '', from: 0, to: 0, broken: true, mate: -1 }),
  );
  const tokens = [...opened.reverse(), ...scanned.filter((token) => !ignored.has(token))];
  const unclosed = join(tokens);
  const last = scanned.findLast((token) => token.kind !== 'close' && token.text !== ';' && token.text !== ',');
  const first = inside.find((stray) => stray.from < (last?.from ?? 0));
  return { tokens, stopped: first?.from ?? (unclosed ? end : null) };
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

/** Whether a bracket was left open. A closing bracket also ends those inside it that were never closed. */
function join(tokens: readonly Token[]): boolean {
  const open: Token[] = [];
  let unclosed = false;
  tokens.forEach((token, i) => {
    if (token.kind === 'open') open.push(token);
    else if (token.kind === 'close') {
      for (let got = open.pop(); got !== undefined; got = open.pop()) {
        got.mate = i;
        if (got.text === mates[token.text]) break;
        unclosed = true;
      }
    }
  });
  for (const left of open) left.mate = tokens.length;
  return unclosed || open.length > 0;
}
