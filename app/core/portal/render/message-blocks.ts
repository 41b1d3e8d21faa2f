import type { BbNode } from '../bbcode/read-bb-code-node.ts';
import type { TextStyle } from './picture.ts';

/** A piece of text in one style; a line feed ends a line. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
}

/** A part of a message that stands in lines of its own. */
export interface MessageBlock {
  readonly kind: 'text' | 'quote' | 'code';
  readonly runs: readonly Run[];
}

/** What stands for pieces that a picture without other files cannot show. */
export interface PieceNames {
  readonly image: (address: string) => string;
  readonly file: (id: string) => string;
  readonly time: (at: number, format: string) => string;
}

const LINK = '#1269d3';

/**
 * A message as blocks of styled text, in the order of reading. Pictures, files and dates become words.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/formatting.html
 */
export function messageBlocks(nodes: readonly BbNode[], style: TextStyle, names: PieceNames): readonly MessageBlock[] {
  const blocks: { kind: MessageBlock['kind']; runs: Run[] }[] = [];
  const add = (kind: MessageBlock['kind'], text: string, own: TextStyle) => {
    const last = blocks.at(-1);
    if (last?.kind === kind && kind !== 'code') last.runs.push({ text, style: own });
    else blocks.push({ kind, runs: [{ text, style: own }] });
  };
  const walk = (children: readonly BbNode[], own: TextStyle, kind: 'text' | 'quote') => {
    for (const node of children) {
      if (node.kind === 'quote') walk(node.children, { ...own, color: '#525c69' }, 'quote');
      else if (node.kind === 'code') add('code', node.text, { ...own, size: 12, mono: true });
      else if ('children' in node) walk(node.children, styleOf(node, own), kind);
      else add(kind, wordsOf(node, names), own);
    }
  };
  walk(nodes, style, 'text');
  return blocks.filter(({ kind, runs }) => kind === 'code' || runs.some(({ text }) => text !== ''));
}

function styleOf(node: BbNode & { readonly children: unknown }, style: TextStyle): TextStyle {
  switch (node.kind) {
    case 'mark':
      if (node.mark === 'b') return { ...style, weight: 700 };
      if (node.mark === 'i') return { ...style, italic: true };
      return node.mark === 'u' ? { ...style, underline: true } : { ...style, strike: true };
    case 'size':
      return { ...style, size: node.size };
    case 'color':
      return { ...style, color: node.color };
    case 'link':
    case 'mention':
    case 'action':
      return { ...style, color: LINK };
    default:
      return style;
  }
}

function wordsOf(node: BbNode, names: PieceNames): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'break':
      return '\n';
    case 'image':
      return names.image(node.address);
    case 'icon':
      return node.title;
    case 'time':
      return names.time(node.at, node.format);
    case 'file':
      return `\n${names.file(node.id)}`;
    default:
      return '';
  }
}
