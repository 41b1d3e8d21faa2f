/** A `{{...}}` in a text: where it begins and ends in UTF-16 units, and what stands between the braces, blanks around it cut off. */
export interface Braces {
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

/**
 * All `{{...}}` of a text in their order. The end is the `}}` that matches: braces and quotes of the source are counted, so
 * `{{f({a: {b: 1}})}}` and `{{$deal['}}']}}` are one each. One without an end, or with nothing in it, is text.
 */
export function findBraces(text: string): readonly Braces[] {
  const found: Braces[] = [];
  // Behind a quote that has no mate none has one: what is left is looked through once.
  const lost = new Set<string>();
  for (let from = text.indexOf('{{'); from >= 0; from = text.indexOf('{{', from)) {
    const end = endOfBraces(text, from + 2, lost);
    if (end < 0) return found;
    const source = text.slice(from + 2, end).trim();
    if (source !== '') found.push({ from, to: end + 2, source });
    from = end + 2;
  }
  return found;
}

/** The source of a text that is one `{{...}}` and nothing else; null for any other text. */
export function wholeBraces(text: string): string | null {
  if (!text.startsWith('{{') || !text.endsWith('}}')) return null;
  const [first] = findBraces(text);
  return first?.from === 0 && first.to === text.length ? first.source : null;
}

/** Where the `}}` stands that ends what began before `from`; -1 without one. */
function endOfBraces(text: string, from: number, lost: Set<string>): number {
  let depth = 0;
  let close = from - 1;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '{') depth += 1;
    else if (sign === '}') {
      if (depth === 0 && text.charAt(at + 1) === '}') return at;
      if (depth > 0) depth -= 1;
    } else if (`"'\``.includes(sign) && !lost.has(sign)) {
      const end = endOfQuote(text, sign, at + 1);
      if (end < 0) lost.add(sign);
      if (close >= 0 && close < at) close = text.indexOf('}}', at);
      const isApostrophe = close >= 0 && close < end && isBetweenLetters(text, at);
      if (end >= 0 && !isApostrophe) at = end;
    }
  }
  return -1;
}

/** So stands an apostrophe, which is no quote although another one may follow: `{{don't}} {{can't}}`. */
function isBetweenLetters(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}

/** Where a quoted text ends; -1 without an end. */
function endOfQuote(text: string, quote: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === quote) return at;
    if (sign === '\\') at += 1;
  }
  return -1;
}
