import type { Design } from '../../keyboard/design.ts';
import { fillDesign } from '../../variables/fill-design.ts';
import { restoreNodes } from '../bbcode/bb-code-nodes.ts';
import { messageText } from '../bbcode/message-text.ts';
import { readBbCode } from '../bbcode/read-bb-code.ts';
import { fitText, type Placed, placeButtons } from './draw-chat.ts';
import { chatOf, type View } from './draw-design.ts';
import { messageBlocks, type PictureTexts, type Run, wrapRuns } from './draw-message.ts';
import { measureByTable } from './letter-widths.ts';
import { BUBBLE_LOOK, MOBILE_LOOK, PALETTE, WALLPAPERS, WEB_LOOK } from './looks.ts';
import {
  blend,
  cellWidth,
  type PaintedText,
  paintLine,
  type Rgb,
  type TerminalColors,
  terminalSafe,
} from './terminal-text.ts';

type Line = readonly PaintedText[];

const TIME = '11:14';
/** The room of a button beside its text: two edges, two blanks. */
const AROUND = 4;
const EDGES = {
  usual: ['╭', '─', '╮', '│', '╰', '╯'],
  off: ['╭', '╌', '╮', '╎', '╰', '╯'],
  unknown: ['+', '-', '+', '¦', '+', '+'],
} as const;

/**
 * A design as lines of text for a terminal, or for whoever reads texts alone: the message in its bubble, the buttons in the rows that
 * the messenger makes of them, cut where it cuts them. An edge of other lines is a button that is off, or one that code makes.
 */
export function drawAnsi(design: Design, view: View, texts: PictureTexts, colors: TerminalColors): string {
  const chat = chatOf(design, view);
  const isMobile = view.client === 'mobile';
  const { fontSize, paddingX } = (isMobile ? MOBILE_LOOK : WEB_LOOK).button;
  // As many pixels as a letter has on average.
  const cell = fontSize * 0.54;
  const widest = (isMobile ? MOBILE_LOOK.bubble : view.width * BUBBLE_LOOK.share) - 2 * BUBBLE_LOOK.paddingX;
  const [top, bottom] = WALLPAPERS[isMobile ? 'usual' : view.wallpaper];
  const wall = blend(top, blend(bottom, [0, 0, 0]), 0.5);
  const paper = isMobile ? blend(PALETTE.bubble, wall) : wall;
  const style = { size: fontSize, weight: isMobile ? MOBILE_LOOK.button.fontWeight : 400, color: '' } as const;
  const cut = (key: Placed) =>
    fitText(terminalSafe(key.text), key.width - 2 * paddingX, (one) => measureByTable(one, style));
  const keys = rowsOf(placeButtons(chat, isMobile ? widest : view.width, measureByTable)).flatMap((row) =>
    drawRow(row, cut, cell, paper),
  );
  const { restore } = fillDesign(design);
  const said = drawWords(chat.message, Math.max(10, Math.floor(widest / cell)), { ...texts, restore });
  const lines = isMobile ? drawBubble([...said, ...keys], wall) : [...drawBubble(said, wall), ...keys];
  return `${paintWall(lines, wall, colors).join('\n')}\n`;
}

function rowsOf(keys: readonly Placed[]): readonly (readonly Placed[])[] {
  const rows = new Map<number, Placed[]>();
  for (const key of keys) rows.set(key.y, [...(rows.get(key.y) ?? []), key]);
  return [...rows.values()];
}

function drawRow(row: readonly Placed[], cut: (key: Placed) => string, cell: number, paper: Rgb): readonly Line[] {
  const drawn = row.map((key) => drawKey(key, cut(key), cell, paper));
  return [0, 1, 2].map((at) =>
    drawn.flatMap((lines, i) => [...(i === 0 ? [] : [{ text: ' ', background: paper }]), ...(lines[at] ?? [])]),
  );
}

function drawKey(key: Placed, text: string, cell: number, paper: Rgb): readonly Line[] {
  const room = Math.max(cellWidth(text) + AROUND, Math.round(key.width / cell)) - 2;
  const [corner, flat, corner2, side, corner3, corner4] =
    EDGES[key.isUnknown ? 'unknown' : key.isOff ? 'off' : 'usual'];
  const opacity = key.isOff ? WEB_LOOK.button.inactiveOpacity : 1;
  const background = blend(key.background, paper, opacity);
  const edge = { color: key.border === undefined ? background : blend(key.border, paper, opacity), background: paper };
  const left = Math.floor((room - cellWidth(text)) / 2);
  const right = room - cellWidth(text) - left;
  const inside = {
    text: `${' '.repeat(left)}${text}${' '.repeat(right)}`,
    color: blend(key.color, background),
    background,
  };
  return [
    [{ text: `${corner}${flat.repeat(room)}${corner2}`, ...edge }],
    [{ text: side, ...edge }, inside, { text: side, ...edge }],
    [{ text: `${corner3}${flat.repeat(room)}${corner4}`, ...edge }],
  ];
}

/** The message in lines of at most so many cells. */
function drawWords(message: string, width: number, texts: PictureTexts): readonly Line[] {
  const text = messageText(message);
  const nodes = restoreNodes(readBbCode(text), texts.restore);
  const style = { size: 1, color: text === '' ? PALETTE.faint : PALETTE.text, weight: 400 } as const;
  const blocks = messageBlocks(text === '' ? [{ kind: 'text', text: texts.noText }] : nodes, style, texts);
  return blocks.flatMap(({ kind, runs }) => {
    const lead = kind === 'text' ? '' : kind === 'quote' ? '▏ ' : '  ';
    const plain = runs.map((run) => ({ ...run, text: terminalSafe(run.text) }));
    return wrapRuns(plain, width - lead.length, 1, cellWidth).map(
      ({ pieces }): Line => [
        ...(lead === '' ? [] : [{ text: lead, color: blend(PALETTE.quote, WHITE) }]),
        ...pieces.map(spanOf),
      ],
    );
  });
}

const WHITE: Rgb = [255, 255, 255];

function spanOf({ text, style }: Run): PaintedText {
  const { color, weight, italic = false, underline = false, strike = false } = style;
  return { text, color: blend(color, WHITE), bold: weight === 700, italic, underline, strike };
}

/** Lines with the bubble of a message around them, and its time below. */
function drawBubble(inside: readonly Line[], wall: Rgb): readonly Line[] {
  const background = blend(PALETTE.bubble, wall);
  const room = Math.max(TIME.length + AROUND, ...inside.map(widthOf));
  const edge = { color: background, background: wall };
  const time: Line = [{ text: ' '.repeat(room - TIME.length) }, { text: TIME, color: blend(PALETTE.time, background) }];
  const [corner, flat, corner2, side, corner3, corner4] = EDGES.usual;
  return [
    [{ text: `${corner}${flat.repeat(room + 2)}${corner2}`, ...edge }],
    ...[...inside, time].map(
      (line): Line => [
        { text: side, ...edge },
        ...[{ text: ' ' }, ...line, { text: ' '.repeat(room - widthOf(line) + 1) }].map((span) => ({
          background,
          ...span,
        })),
        { text: side, ...edge },
      ],
    ),
    [{ text: `${corner3}${flat.repeat(room + 2)}${corner4}`, ...edge }],
  ];
}

function widthOf(line: Line): number {
  return line.reduce((sum, { text }) => sum + cellWidth(text), 0);
}

/** The lines on the wallpaper, where there are colours to paint it. */
function paintWall(lines: readonly Line[], background: Rgb, colors: TerminalColors): readonly string[] {
  if (colors === 'none') return lines.map((line) => paintLine(line, colors));
  const width = Math.max(...lines.map(widthOf)) + 4;
  const blank: Line = [{ text: ' '.repeat(width), background }];
  const painted = lines.map(
    (line): Line => [{ text: '  ', background }, ...line, { text: ' '.repeat(width - 2 - widthOf(line)), background }],
  );
  return [blank, ...painted, blank].map((line) => paintLine(line, colors));
}
