/** A text and what is selected in it, in UTF-16 units; `from` and `to` are equal where nothing is. */
export interface SelectedText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The selection made bold (`B`) or italic (`I`), or made plain again where it is that already. Without a selection it is about
 * the word at the caret; where there is none, about what is typed next.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/formatting.html
 */
export function toggleTag(selected: SelectedText, tag: 'B' | 'I'): SelectedText {
  const pair = findPair(selected, tag);
  if (pair) return unwrap(selected, pair, tag);
  const { text, from, to } = takeWords(selected);
  const inside = text.slice(from, to);
  if (selected.from !== selected.to && inside === '') return selected;
  const own = new RegExp(`\\[(/?)${tag}\\]`, 'gi');
  const marks = [...inside.matchAll(own)];
  const isWhole = marks.filter(([, slash]) => slash === '').length * 2 === marks.length;
  const kept = isWhole ? inside.replace(own, '') : inside;
  const open = `[${tag}]`;
  const start = from + open.length;
  const next = `${text.slice(0, from)}${open}${kept}[/${tag}]${text.slice(to)}`;
  if (selected.from === selected.to) {
    const caret = selected.from + open.length;
    return { text: next, from: caret, to: caret };
  }
  return { text: next, from: start, to: start + kept.length };
}

/**
 * The selection made a link, with the address selected to be typed over; an address becomes a link to itself. What is a link
 * becomes plain. `name` is the text of a link where there is no word to take.
 */
export function toggleLink(selected: SelectedText, name: string): SelectedText {
  const pair = findPair(selected, 'URL');
  if (pair) return unwrap(selected, pair, 'URL');
  const { text, from, to } = takeWords(selected);
  const label = text.slice(from, to) || name;
  const isAddress = /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(label);
  const address = isAddress ? label.replaceAll('[', '%5B').replaceAll(']', '%5D') : 'https://';
  const open = '[URL=';
  const next = `${text.slice(0, from)}${open}${address}]${label}[/URL]${text.slice(to)}`;
  const start = from + open.length;
  if (!isAddress) return { text: next, from: start, to: start + address.length };
  const at = start + address.length + 1;
  return { text: next, from: at, to: at + label.length };
}

/** The text with this in place of the selection, and the caret behind it. */
export function insertText({ text, from, to }: SelectedText, inserted: string): SelectedText {
  const caret = from + inserted.length;
  return { text: text.slice(0, from) + inserted + text.slice(to), from: caret, to: caret };
}

/** An opening tag and its partner: where each begins and ends. */
interface Pair {
  readonly open: readonly [number, number];
  readonly close: readonly [number, number];
}

/** The innermost pair around the selection, whether its tags are selected too or not. */
function findPair({ text, from, to }: SelectedText, tag: 'B' | 'I' | 'URL'): Pair | null {
  const opened: (readonly [number, number])[] = [];
  const value = tag === 'URL' ? '(?:=[^\\]\\n]*)?' : '';
  for (const match of text.matchAll(new RegExp(`\\[(?:(/)${tag}|${tag}${value})\\]`, 'gi'))) {
    const place = [match.index, match.index + match[0].length] as const;
    if (match[1] === undefined) opened.push(place);
    else {
      const open = opened.pop();
      if (open && open[0] <= from && to <= place[1] && !(from === to && (from === open[0] || to === place[1]))) {
        return { open, close: place };
      }
    }
  }
  return null;
}

/** Takes the tags away: from the selection alone where only words stand around it, otherwise from all they stand around. */
function unwrap({ text, from, to }: SelectedText, { open, close }: Pair, tag: string): SelectedText {
  const clamp = (at: number) => Math.min(Math.max(at, open[1]), close[0]);
  const [start, end] = [clamp(from), clamp(to)];
  const before = text.slice(open[1], start);
  const after = text.slice(end, close[0]);
  const canSplit = tag !== 'URL' && start < end && !/\[\/?[a-z]/i.test(before + after);
  const wrap = (part: string) => (part === '' || !canSplit ? part : `[${tag}]${part}[/${tag}]`);
  const head = text.slice(0, open[0]) + wrap(before);
  const inside = text.slice(start, end);
  return {
    text: head + inside + wrap(after) + text.slice(close[1]),
    from: head.length,
    to: head.length + inside.length,
  };
}

/** The selection without blanks at its ends, or the word at the caret. */
function takeWords({ text, from, to }: SelectedText): SelectedText {
  if (from === to) {
    const word = [...text.matchAll(/[\p{L}\p{N}_]+/gu)].find(
      ({ 0: { length }, index }) => index <= from && from <= index + length,
    );
    return word ? { text, from: word.index, to: word.index + word[0].length } : { text, from, to };
  }
  const inside = text.slice(from, to);
  const start = from + inside.length - inside.trimStart().length;
  return { text, from: start, to: Math.max(start, from + inside.trimEnd().length) };
}
