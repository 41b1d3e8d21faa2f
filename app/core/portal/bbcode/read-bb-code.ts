import { findNext } from '../../json/find-next.ts';
import { type BbImageSize, type BbNode, type BbWrap, LONE, loneTag, openTag, PAIRED } from './bb-code-nodes.ts';

const LINE_END = /\r\n?|\[br\]|#br#/gi;

/** Where code or a quote of either kind begins; code first, since nothing is read in it. */
const BLOCK = /\[code\]|^-{54}\n|(?:^>>[^\n]*(?:\n|$))+/gim;
const CODE_END = /\[\/code\]/gi;
/** The line end behind a quote is the quote's own. */
const QUOTE_END = /\n-{54}(?:\n|$)/gm;

/**
 * A message as the messenger understands it: a tree of texts, line ends (`[br]`, `#BR#`, line feeds) and all documented
 * markup, tags in any case. What is no proper markup stays as typed, also a tag whose partner stands beyond the border of
 * a quote. Markdown and HTML are text. Never throws, and no letter between tags is lost.
 */
export function readBbCode(message: string): readonly BbNode[] {
  const text = message.replace(LINE_END, '\n');
  const nodes: BbNode[] = [];
  let end = 0;
  const codeEnd = findNext(text, CODE_END);
  const quoteEnd = findNext(text, QUOTE_END);
  const blocks = new RegExp(BLOCK);
  for (let match = blocks.exec(text); match !== null; match = blocks.exec(text)) {
    const [block] = match;
    const inside = blocks.lastIndex;
    const isCode = block.startsWith('[');
    const close = isCode ? codeEnd(inside) : block.startsWith('-') ? quoteEnd(inside) : null;
    if (close !== null) blocks.lastIndex = close.index + close[0].length;
    if (isCode || (close === null && block.startsWith('-'))) continue;
    nodes.push(...readInline(text.slice(end, match.index)));
    end = blocks.lastIndex;
    const quoted = close === null ? block.replace(/^>>/gm, '').replace(/\n$/, '') : text.slice(inside, close.index);
    nodes.push({ kind: 'quote', children: readInline(quoted) });
  }
  nodes.push(...readInline(text.slice(end)));
  return nodes;
}

/** A tag that is open so far, as it was typed, and what has been read since. */
interface Frame {
  readonly name: string;
  readonly tag: string;
  readonly wrap: BbWrap;
  readonly nodes: BbNode[];
}

const TOKEN = new RegExp(
  [
    String.raw`\[(?<code>code)\]`,
    String.raw`\[img size=(?<size>small|medium|large)\](?<picture>[^[\]\s]+)\s*\[\/img\]`,
    String.raw`\[(?<lone>${LONE})=`,
    String.raw`\[(?<slash>\/?)(?<name>${PAIRED})(?<sign>[=\]])`,
    String.raw`\n`,
  ].join('|'),
  'gi',
);

const VALUE_END = /[\]\n]/g;
/** The line end behind a block of code is the block's own. */
const INLINE_CODE_END = /\[\/code\]\n?/gi;

/** A piece of markup, with its value or the code in it. */
interface Token {
  readonly from: number;
  readonly to: number;
  readonly content: string | undefined;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function* readTokens(text: string): Generator<Token> {
  const codeEnd = findNext(text, INLINE_CODE_END);
  const valueEnd = findNext(text, VALUE_END);
  const tokens = new RegExp(TOKEN);
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const inside = tokens.lastIndex;
    const groups = match.groups ?? {};
    const isOpen = groups.lone !== undefined || groups.sign === '=';
    const close = groups.code !== undefined ? codeEnd(inside) : isOpen ? valueEnd(inside) : undefined;
    // A value ends on its line.
    if (close === null || close?.[0] === '\n') continue;
    if (close !== undefined) tokens.lastIndex = close.index + close[0].length;
    const content = close && text.slice(inside, close.index);
    yield { from: match.index, to: tokens.lastIndex, content, groups };
  }
}

/** Of a page or a file of another kind the portal makes no picture. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|bmp)(?:[?#]|$)/i;

/** Deeper tags stay as typed: nobody writes them, and whoever draws the tree may do so by recursion. */
const DEEPEST = 16;

/**
 * Text between blocks as pieces; line feeds are the only line ends in it. A tag without its partner stays as typed, and
 * so does one whose value is wrong. Never throws.
 */
export function readInline(text: string): readonly BbNode[] {
  const root: Frame = { name: '', tag: '', wrap: () => ({ kind: 'break' }), nodes: [] };
  const open: Frame[] = [root];
  let end = 0;
  for (const token of readTokens(text)) {
    const { slash, name = '' } = token.groups;
    const tag = text.slice(token.from, token.to);
    addText(topOf(open), text.slice(end, token.from));
    end = token.to;
    const leaf = readLeaf(tag, token);
    const wrap = slash === '' && open.length <= DEEPEST ? openTag(name.toLowerCase(), token.content) : null;
    if (leaf) topOf(open).nodes.push(leaf);
    else if (wrap) open.push({ name: name.toLowerCase(), tag, wrap, nodes: [] });
    else if (slash === '/' && token.content === undefined) closeTag(open, name.toLowerCase(), tag);
    else addText(topOf(open), tag);
  }
  addText(topOf(open), text.slice(end));
  while (open.length > 1) unfold(open);
  return root.nodes;
}

function readLeaf(tag: string, { content = '', groups }: Token): BbNode | null {
  const { code, size = '', picture, lone } = groups;
  if (tag === '\n') return { kind: 'break' };
  if (code !== undefined) return { kind: 'code', text: content.replace(/^\n|\n$/g, '') };
  if (lone !== undefined) return loneTag(lone.toLowerCase(), content);
  if (picture === undefined || !PICTURE.test(picture)) return null;
  return { kind: 'image', address: picture, size: size.toLowerCase() as BbImageSize };
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

function closeTag(open: Frame[], name: string, tag: string): void {
  if (!open.some((frame) => frame.name === name)) {
    addText(topOf(open), tag);
    return;
  }
  while (topOf(open).name !== name) unfold(open);
  const { nodes, wrap } = open.pop() as Frame;
  topOf(open).nodes.push(wrap(nodes));
}

/** The innermost open tag was none: it and what stands in it belong to the one around it. */
function unfold(open: Frame[]): void {
  const { tag, nodes } = open.pop() as Frame;
  const outer = topOf(open);
  addText(outer, tag);
  for (const node of nodes) {
    if (node.kind === 'text') addText(outer, node.text);
    else outer.nodes.push(node);
  }
}
