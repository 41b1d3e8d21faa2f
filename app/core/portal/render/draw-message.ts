import { messageText } from '../bbcode/message-text.ts';
import { readBbCode } from '../bbcode/read-bb-code.ts';
import { isEmojiOnly } from '../bbcode/read-bb-code-node.ts';
import { messageBlocks, type PieceNames } from './message-blocks.ts';
import { baseline, type Measure, type Shape, type TextStyle } from './picture.ts';
import { wrapRuns } from './wrap-runs.ts';

/** A message drawn from its top left corner on: its shapes without the bubble around them, and the room they take. */
export interface DrawnMessage {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
}

/** What a message needs to be drawn: the widest line in pixels, the size of its letters and the height of its lines. */
export interface MessageRoom {
  readonly width: number;
  readonly size: number;
  readonly lineHeight: number;
}

/** What a picture says in the words of the reader's language. */
export interface PictureTexts extends PieceNames {
  readonly noText: string;
}

const PLAIN: TextStyle = { size: 14, color: '#333', weight: 400 };
const BARE = { inset: 0, around: 0 };
/** Blanks beside and around what stands apart. */
const APART = { text: BARE, quote: { inset: 13, around: 4 }, code: { inset: 10, around: 10 } };

/**
 * The text of a message as a messenger draws it, its markup included.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/formatting.html
 */
export function drawMessage(message: string, room: MessageRoom, measure: Measure, texts: PictureTexts): DrawnMessage {
  const text = messageText(message);
  const nodes = readBbCode(text);
  const large = isEmojiOnly(nodes);
  const style = { ...PLAIN, size: large ? 32 : room.size, ...(text === '' ? { color: '#6b7686' } : {}) };
  const said = text === '' ? [{ kind: 'text', text: texts.noText } as const] : nodes;
  const shapes: Shape[] = [];
  let [width, y] = [0, 0];
  for (const { kind, runs } of messageBlocks(said, style, texts)) {
    const { inset, around } = APART[kind];
    const lineHeight = kind === 'code' ? 18 : large ? 40 : room.lineHeight;
    const lines = wrapRuns(runs, room.width - 2 * inset, lineHeight, measure);
    const height = lines.reduce((sum, line) => sum + line.height, 0);
    const widest = Math.max(0, ...lines.map((line) => line.width)) + 2 * inset;
    if (kind === 'code') {
      shapes.push({ kind: 'box', x: 0, y: y + 4, width: widest, height: height + 12, radius: 6, fill: '#f2f5f8' });
    }
    if (kind === 'quote') shapes.push({ kind: 'box', x: 0, y: y + 4, width: 3, height, radius: 0, fill: '#9ecbef' });
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
