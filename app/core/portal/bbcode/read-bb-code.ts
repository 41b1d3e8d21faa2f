import { type BbImageSize, type BbNode, type BbWrap, LONE, loneTag, openTag, PAIRED } from './bb-code-nodes.ts';

const LINE_END = /\r\n?|\[br\]|#br#/gi;

/** Quotes of both kinds; code first, since nothing is read in it. The line end behind a quote is the quote's own. */
const BLOCK = /\[code\][\s\S]*?\[\/code\]|^-{54}\n(?<quoted>[\s\S]*?)\n-{54}(?:\n|$)|(?:^>>[^\n]*(?:\n|$))+/gim;

/**
 * A message as the messenger understands it: a tree of texts, line ends (`[br]`, `#BR#`, line feeds) and all documented
 * markup, tags in any case. What is no proper markup stays as typed, also a tag whose partner stands beyond the border of
 * a quote. Markdown and HTML are text. Never throws, and no letter between tags is lost.
 */
export function readBbCode(message: string): readonly BbNode[] {
  const text = message.replace(LINE_END, '\n');
  const nodes: BbNode[] = [];
  let end = 0;
  for (const match of text.matchAll(BLOCK)) {
    const [block] = match;
    if (block.startsWith('[')) continue;
    nodes.push(...readInline(text.slice(end, match.index)));
    end = match.index + block.length;
    const quoted = match.groups?.quoted ?? block.replace(/^>>/gm, '').replace(/\n$/, '');
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
    // The line end behind a block of code is the block's own.
    String.raw`\[code\](?<code>[\s\S]*?)\[\/code\]\n?`,
    String.raw`\[img size=(?<size>small|medium|large)\](?<picture>[^[\]\s]+)\s*\[\/img\]`,
    String.raw`\[(?<lone>${LONE})=(?<about>[^\]\n]*)\]`,
    String.raw`\[(?<slash>\/?)(?<name>${PAIRED})(?:=(?<value>[^\]\n]*))?\]`,
    String.raw`\n`,
  ].join('|'),
  'gi',
);

/** Of a page or a file of another kind the portal makes no picture. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|bmp)(?:[?#].*)?$/i;

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
  for (const match of text.matchAll(TOKEN)) {
    const [tag] = match;
    const { slash, value, name = '' } = match.groups ?? {};
    addText(topOf(open), text.slice(end, match.index));
    end = match.index + tag.length;
    const leaf = readLeaf(tag, match.groups ?? {});
    const wrap = slash === '' && open.length <= DEEPEST ? openTag(name.toLowerCase(), value) : null;
    if (leaf) topOf(open).nodes.push(leaf);
    else if (wrap) open.push({ name: name.toLowerCase(), tag, wrap, nodes: [] });
    else if (slash === '/' && value === undefined) closeTag(open, name.toLowerCase(), tag);
    else addText(topOf(open), tag);
  }
  addText(topOf(open), text.slice(end));
  while (open.length > 1) unfold(open);
  return root.nodes;
}

function readLeaf(tag: string, groups: Readonly<Record<string, string | undefined>>): BbNode | null {
  const { code, size = '', picture, lone, about = '' } = groups;
  if (tag === '\n') return { kind: 'break' };
  if (code !== undefined) return { kind: 'code', text: code.replace(/^\n|\n$/g, '') };
  if (lone !== undefined) return loneTag(lone.toLowerCase(), about);
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
