import { type BbNode, isEmojiOnly, restoreNodes } from '../bbcode/bb-code-nodes.ts';
import { messageText } from '../bbcode/message-text.ts';
import { readBbCode } from '../bbcode/read-bb-code.ts';
import { BUBBLE_LOOK, PALETTE, WEB_LOOK } from './looks.ts';
import { baseline, type Measure, type Shape, type TextStyle } from './picture.ts';

/** A message drawn from its top left corner on: its shapes without the bubble around them, and the room they take. */
export interface DrawnMessage {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
}

/** What a message needs to be drawn: the widest line in pixels, the size of its letters and the height of its lines. */
interface MessageRoom {
  readonly width: number;
  readonly size: number;
  readonly lineHeight: number;
}

/** What a picture says in the words of the reader's language. */
export interface PictureTexts extends PieceNames {
  readonly noText: string;
  /** Puts variables back in the texts of a message. */
  readonly restore?: (text: string) => string;
}

const PLAIN: TextStyle = { size: WEB_LOOK.text.fontSize, color: PALETTE.text, weight: 400 };
const { emoji: EMOJI } = BUBBLE_LOOK;
const BARE = { inset: 0, around: 0 };
/** Blanks beside and around what stands apart. */
const APART = { text: BARE, quote: { inset: 13, around: 4 }, code: { inset: 10, around: 10 } };

/** The text of a message as a messenger draws it, its markup included. */
export function drawMessage(message: string, room: MessageRoom, measure: Measure, texts: PictureTexts): DrawnMessage {
  const text = messageText(message);
  const nodes = restoreNodes(readBbCode(text), texts.restore);
  const large = isEmojiOnly(nodes);
  const style = {
    ...PLAIN,
    size: large ? EMOJI.fontSize : room.size,
    ...(text === '' ? { color: PALETTE.faint } : {}),
  };
  const said = text === '' ? [{ kind: 'text', text: texts.noText } as const] : nodes;
  const shapes: Shape[] = [];
  let [width, y] = [0, 0];
  for (const { kind, runs } of messageBlocks(said, style, texts)) {
    const { inset, around } = APART[kind];
    const lineHeight = kind === 'code' ? 18 : large ? EMOJI.lineHeight : room.lineHeight;
    const lines = wrapRuns(runs, room.width - 2 * inset, lineHeight, measure);
    const height = lines.reduce((sum, line) => sum + line.height, 0);
    const widest = Math.max(0, ...lines.map((line) => line.width)) + 2 * inset;
    if (kind === 'code') {
      shapes.push({ kind: 'box', x: 0, y: y + 4, width: widest, height: height + 12, radius: 6, fill: PALETTE.code });
    }
    if (kind === 'quote')
      shapes.push({ kind: 'box', x: 0, y: y + 4, width: 3, height, radius: 0, fill: PALETTE.quote });
    y += around;
    for (const line of lines) {
      for (const piece of line.pieces) {
        if (piece.text.trim() === '') continue;
        const place = { x: inset + piece.x, y: y + baseline(line.height, piece.style.size) };
        shapes.push({ kind: 'text', ...place, text: piece.text, style: piece.style, anchor: 'start' });
      }
      y += line.height;
    }
    y += around;
    width = Math.max(width, widest);
  }
  return { shapes, width, height: y };
}

/** A piece of text in one style; a line feed ends a line. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
}

/** A part of a message that stands in lines of its own. */
interface MessageBlock {
  readonly kind: 'text' | 'quote' | 'code';
  readonly runs: readonly Run[];
}

/** What stands for pieces that a picture without other files cannot show. */
export interface PieceNames {
  readonly image: (address: string) => string;
  readonly file: (id: string) => string;
  readonly time: (at: number, format: string) => string;
}

/** A message as blocks of styled text, in the order of reading. Pictures, files and dates become words. */
export function messageBlocks(nodes: readonly BbNode[], style: TextStyle, names: PieceNames): readonly MessageBlock[] {
  const blocks: { kind: MessageBlock['kind']; runs: Run[] }[] = [];
  const add = (kind: MessageBlock['kind'], text: string, own: TextStyle) => {
    const last = blocks.at(-1);
    if (last?.kind === kind && kind !== 'code') last.runs.push({ text, style: own });
    else blocks.push({ kind, runs: [{ text, style: own }] });
  };
  const walk = (children: readonly BbNode[], own: TextStyle, kind: 'text' | 'quote') => {
    for (const node of children) {
      if (node.kind === 'quote') walk(node.children, { ...own, color: PALETTE.quiet }, 'quote');
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
      return { ...style, color: PALETTE.link };
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

/** One line of text: its pieces from left to right, and how much room they take in pixels. */
interface Line {
  readonly pieces: readonly (Run & { readonly x: number })[];
  readonly width: number;
  readonly height: number;
}

/**
 * Breaks text into lines no wider than that, between words where it can be, as `white-space: pre-wrap` with
 * `overflow-wrap: anywhere` does. A line is `lineHeight` high, or 1.4 of letters that are too large for that.
 * https://www.w3.org/TR/css-text-3/#white-space-property
 */
export function wrapRuns(runs: readonly Run[], width: number, lineHeight: number, measure: Measure): readonly Line[] {
  const lines: Line[] = [];
  let pieces: (Run & { x: number })[] = [];
  let x = 0;
  let height = lineHeight;
  const endLine = () => {
    lines.push({ pieces, width: Math.min(width, x), height });
    pieces = [];
    x = 0;
    height = lineHeight;
  };
  const put = (text: string, style: Run['style']) => {
    const last = pieces.at(-1);
    if (last?.style === style) pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ text, style, x });
    x += measure(text, style);
    if (style.size * 1.25 > lineHeight) height = Math.max(height, style.size * 1.4);
  };
  for (const { text, style } of runs) {
    for (const word of text.match(/\n|[^\S\n]+|[^\s]+/gu) ?? []) {
      if (word === '\n') {
        endLine();
        continue;
      }
      // Blanks hang over the edge; a word that does not fit begins a line.
      if (word.trim() !== '' && x > 0 && x + measure(word, style) > width) endLine();
      if (word.trim() === '' || measure(word, style) <= width) put(word, style);
      else
        for (const part of breakWord(word, (piece) => measure(piece, style) <= width)) {
          if (x > 0) endLine();
          put(part, style);
        }
    }
  }
  if (pieces.length > 0) endLine();
  return lines;
}

/** A word in pieces that fit, each as long as it can be. */
function breakWord(word: string, fits: (piece: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && !fits(part + letter)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
