import { type DrawnMessage, drawMessage, type PictureTexts } from './draw-message.ts';
import { type DrawnEntry, type LayoutBox, layoutClassic, layoutMobile, layoutWeb } from './layout.ts';
import {
  BUBBLE_LOOK,
  CLASSIC_LOOK,
  type Client,
  MOBILE_LOOK,
  MOBILE_TOKENS,
  PALETTE,
  UNKNOWN_LOOK,
  WALLPAPERS,
  type Wallpaper,
  WEB_LOOK,
} from './looks.ts';
import { baseline, type Measure, type Picture, type Shape, type TextStyle } from './picture.ts';

/** A chat to be drawn. `buttons` is the stored keyboard, with marks for what is unknown, `width` that of the chat column in pixels (the phone has its own). */
export interface Chat {
  readonly client: Client;
  readonly message: string;
  readonly buttons: readonly DrawnEntry[];
  readonly width: number;
  readonly wallpaper: Wallpaper;
}

const PADDING = 16;
const { paddingX, paddingTop, paddingBottom, time: TIME_LINE } = BUBBLE_LOOK;
const TIME: TextStyle = { size: TIME_LINE.fontSize, color: PALETTE.time, weight: 400 };

/** One button in its place. */
export interface Placed extends LayoutBox {
  readonly border?: string;
  readonly isOff: boolean;
  readonly isUnknown: boolean;
}

/** The picture of a chat with a message and its keyboard, as a client draws it. */
export function drawChat(chat: Chat, measure: Measure, texts: PictureTexts): Picture {
  const isMobile = chat.client === 'mobile';
  const { text, minBubble } = isMobile ? MOBILE_LOOK : WEB_LOOK;
  const column = isMobile ? MOBILE_LOOK.phone - 2 * PADDING : chat.width;
  const widest = (isMobile ? MOBILE_LOOK.bubble : column * BUBBLE_LOOK.share) - 2 * paddingX;
  const room = { width: widest, size: text.fontSize, lineHeight: text.lineHeight };
  const message = drawMessage(chat.message, room, measure, texts);
  const keys = placeButtons(chat, isMobile ? widest : column, measure);
  const keyWidth = Math.max(0, ...keys.map(({ x, width }) => x + width));
  const keyHeight = Math.max(0, ...keys.map(({ y, height }) => y + height));
  const inside =
    isMobile && keys.length > 0 ? { width: keyWidth, height: MOBILE_LOOK.gap + keyHeight } : { width: 0, height: 0 };
  const width = Math.max(minBubble, Math.max(message.width, inside.width) + 2 * paddingX);
  const height = paddingTop + message.height + inside.height + TIME_LINE.gap + TIME_LINE.lineHeight + paddingBottom;
  const keysAt = isMobile
    ? { x: PADDING + paddingX, y: PADDING + paddingTop + message.height + MOBILE_LOOK.gap }
    : { x: PADDING, y: PADDING + height + WEB_LOOK.marginTop };
  const below = isMobile || keys.length === 0 ? 0 : WEB_LOOK.marginTop + keyHeight + WEB_LOOK.marginBottom;
  return {
    width: column + 2 * PADDING,
    height: height + below + 2 * PADDING,
    // Which ones the phone has is not known.
    wallpaper: WALLPAPERS[isMobile ? 'usual' : chat.wallpaper],
    shapes: [
      { kind: 'box', x: PADDING, y: PADDING, width, height, radius: BUBBLE_LOOK.radius, fill: PALETTE.bubble },
      ...move(message, PADDING + paddingX, PADDING + paddingTop),
      timeOf(PADDING + width - paddingX, PADDING + height - paddingBottom - TIME_LINE.lineHeight),
      ...keys.flatMap((key) => drawButton(key, chat.client, keysAt, measure)),
    ],
  };
}

function move({ shapes }: DrawnMessage, x: number, y: number): readonly Shape[] {
  return shapes.map((shape) => ({ ...shape, x: shape.x + x, y: shape.y + y }));
}

function timeOf(right: number, top: number): Shape {
  const y = top + baseline(TIME_LINE.lineHeight, TIME.size);
  return { kind: 'text', x: right, y, text: '11:14', style: TIME, anchor: 'end' };
}

/** The buttons of a chat in their places, in a column of that width. */
export function placeButtons(chat: Chat, width: number, measure: Measure): readonly Placed[] {
  const { client, buttons } = chat;
  if (client === 'mobile') return placeMobile(buttons, width, measure);
  const layout = client === 'classic' ? layoutClassic : layoutWeb;
  return layout(buttons, width, (text) => measure(text, styleOf(client, ''))).map((box) => ({
    ...box,
    ...stateOf(buttons[box.index]),
  }));
}

/** The phone's rows wrap like words; how wide its buttons are is only known from a picture. */
function placeMobile(buttons: readonly DrawnEntry[], width: number, measure: Measure): readonly Placed[] {
  const { gap, button: look } = MOBILE_LOOK;
  const placed: Placed[] = [];
  let y = 0;
  for (const row of layoutMobile(buttons)) {
    let x = 0;
    for (const index of row) {
      const entry = buttons[index];
      if (entry === undefined || entry.TYPE === 'NEWLINE') continue;
      const natural = measure(entry.TEXT, styleOf('mobile', '')) + 2 * look.paddingX;
      const isKnown = entry.TYPE === 'BUTTON';
      const own = Math.min(width, (isKnown && entry.WIDTH) || natural);
      if (x + own > width) {
        x = 0;
        y += look.height + gap;
      }
      const box = { index, x, y, width: own, height: look.height, text: entry.TEXT };
      const colors = isKnown ? MOBILE_TOKENS[entry.BG_COLOR_TOKEN] : UNKNOWN_LOOK;
      placed.push({ ...box, ...colors, ...stateOf(entry) });
      x += own + gap;
    }
    y += look.height + gap;
  }
  return placed;
}

function stateOf(entry: DrawnEntry | undefined): Pick<Placed, 'isOff' | 'isUnknown'> {
  return { isOff: entry?.TYPE === 'BUTTON' && entry.DISABLED === 'Y', isUnknown: entry?.TYPE === 'UNKNOWN' };
}

function styleOf(client: Chat['client'], color: string): TextStyle {
  const { button } = MOBILE_LOOK;
  if (client === 'mobile') return { size: button.fontSize, weight: button.fontWeight, color };
  return { size: WEB_LOOK.button.fontSize, weight: 400, color };
}

function drawButton(key: Placed, client: Chat['client'], at: { x: number; y: number }, measure: Measure): Shape[] {
  const look = client === 'mobile' ? MOBILE_LOOK.button : WEB_LOOK.button;
  const radius = client === 'classic' ? CLASSIC_LOOK.radius : Math.min(look.radius, key.height / 2);
  const [x, y] = [at.x + key.x, at.y + key.y];
  const faint = key.isOff ? { opacity: look.inactiveOpacity } : {};
  const edge = key.isUnknown
    ? { border: UNKNOWN_LOOK.border, dashed: true as const }
    : key.border === undefined
      ? { shadow: true as const }
      : { border: key.border };
  const style = styleOf(client, key.color);
  const text = fitText(key.text, key.width - 2 * look.paddingX, (piece) => measure(piece, style));
  const middle = { x: x + key.width / 2, y: y + baseline(key.height, style.size) };
  return [
    { kind: 'box', x, y, width: key.width, height: key.height, radius, fill: key.background, ...edge, ...faint },
    { kind: 'text', ...middle, text, style, anchor: 'middle', ...faint },
  ];
}

/**
 * The text as one line that is no wider: blanks and line ends fold into one blank, and what does not fit is cut and gets an
 * ellipsis, as CSS does it. `measure` gives the width of a text.
 * https://www.w3.org/TR/css-overflow-3/#text-overflow
 */
export function fitText(text: string, width: number, measure: (text: string) => number): string {
  const line = text.replace(/[ \t\n\r\f]+/g, ' ').trim();
  // Measured widths are no whole numbers: a hair too much is no reason to cut.
  if (measure(line) <= width + 0.01) return line;
  const letters = Array.from(line);
  let [fits, cut] = [0, letters.length];
  while (cut - fits > 1) {
    const middle = Math.floor((fits + cut) / 2);
    if (measure(`${letters.slice(0, middle).join('')}…`) <= width) fits = middle;
    else cut = middle;
  }
  return `${letters.slice(0, fits).join('')}…`;
}
