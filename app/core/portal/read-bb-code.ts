/** The inline marks that are drawn: bold, italic, underlined and struck out. */
export type BbMark = 'b' | 'i' | 'u' | 's';

/** A piece of a message: a text as typed, the end of a line, or marked pieces. Two texts never stand side by side. */
export type BbNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'mark'; readonly mark: BbMark; readonly children: readonly BbNode[] };

/** A mark that is open so far, with its tag as it was typed. */
interface Frame {
  readonly mark: BbMark | null;
  readonly tag: string;
  readonly nodes: BbNode[];
}

const TOKEN = /\[(\/?)([bius])\]|\[br\]|#br#|\r\n?|\n/gi;

/** Deeper marks stay as typed: nobody writes them, and whoever draws the tree may do so by recursion. */
const DEEPEST = 16;

/**
 * A message as a tree of texts, line ends (`[br]`, `#BR#`, line feeds) and the marks `[b] [i] [u] [s]`, tags in any
 * case. A tag without its partner and every other markup stay as typed. Never throws.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/formatting.html
 */
export function readBbCode(text: string): readonly BbNode[] {
  const root: Frame = { mark: null, tag: '', nodes: [] };
  const open: Frame[] = [root];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [tag, slash, letter] = match;
    addText(topOf(open), text.slice(end, match.index));
    end = match.index + tag.length;
    if (letter === undefined) topOf(open).nodes.push({ kind: 'break' });
    else if (slash === '/') closeMark(open, letter.toLowerCase() as BbMark, tag);
    else if (open.length > DEEPEST) addText(topOf(open), tag);
    else open.push({ mark: letter.toLowerCase() as BbMark, tag, nodes: [] });
  }
  addText(topOf(open), text.slice(end));
  while (open.length > 1) unfold(open);
  return root.nodes;
}

function topOf(open: readonly Frame[]): Frame {
  return open.at(-1) as Frame;
}

function addText({ nodes }: Frame, text: string): void {
  const last = nodes.at(-1);
  if (text === '') return;
  if (last?.kind === 'text') nodes[nodes.length - 1] = { kind: 'text', text: last.text + text };
  else nodes.push({ kind: 'text', text });
}

function closeMark(open: Frame[], mark: BbMark, tag: string): void {
  if (!open.some((frame) => frame.mark === mark)) {
    addText(topOf(open), tag);
    return;
  }
  while (topOf(open).mark !== mark) unfold(open);
  const { nodes } = open.pop() as Frame;
  topOf(open).nodes.push({ kind: 'mark', mark, children: nodes });
}

/** The innermost open mark was none: its tag and what stands in it belong to the one around it. */
function unfold(open: Frame[]): void {
  const { tag, nodes } = open.pop() as Frame;
  const outer = topOf(open);
  addText(outer, tag);
  for (const node of nodes) {
    if (node.kind === 'text') addText(outer, node.text);
    else outer.nodes.push(node);
  }
}
