/** How many colours a terminal has: all of them, the 256 of xterm, or none that may be used. */
export type TerminalColors = 'truecolor' | '256' | 'none';

/** A colour as its red, green and blue, from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A piece of a line in one style. */
export interface PaintedText {
  readonly text: string;
  readonly color?: Rgb;
  readonly background?: Rgb;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many cells of a terminal a text takes: emoji and the letters of Chinese, Japanese and Korean take two, marks none. */
export function cellWidth(text: string): number {
  if (/^[\x20-\x7e\u00a0-\u02ff\u0370-\u052f]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(text)) width += widthOf(segment);
  return width;
}

function widthOf(grapheme: string): number {
  if (/^\p{M}|^[\u200b-\u200d\u2060\ufeff]/u.test(grapheme)) return 0;
  if (/^\p{Emoji_Presentation}|^\p{RI}|\ufe0f/u.test(grapheme)) return 2;
  const wide =
    /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
  return wide.test(grapheme) ? 2 : 1;
}

/**
 * A text that a terminal can do nothing with but show it: what steers one, or turns the direction of writing, is replaced, any blank
 * but a line feed becomes a plain one.
 */
export function terminalSafe(text: string): string {
  return withoutSteering(text.replace(/\r\n?/g, '\n').replace(/[^\S\n]/g, ' '));
}

/** The same sign for sign, so that columns stay; line feeds and tabs do too. */
export function withoutSteering(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (sign) =>
    sign === '\n' || sign === '\t' ? sign : '\ufffd',
  );
}

/** The line as a terminal takes it, without blanks at its end where nothing is painted. */
export function paintLine(spans: readonly PaintedText[], colors: TerminalColors): string {
  if (colors === 'none') {
    return spans
      .map(({ text }) => text)
      .join('')
      .trimEnd();
  }
  return spans.map((span) => paintSpan(span, colors)).join('');
}

function paintSpan(
  { text, color, background, bold, italic, underline, strike }: PaintedText,
  colors: TerminalColors,
): string {
  const codes = [
    ...(bold ? ['1'] : []),
    ...(italic ? ['3'] : []),
    ...(underline ? ['4'] : []),
    ...(strike ? ['9'] : []),
    ...(color ? [`38;${colorCode(color, colors)}`] : []),
    ...(background ? [`48;${colorCode(background, colors)}`] : []),
  ];
  return codes.length === 0 ? text : `\u001b[${codes.join(';')}m${text}\u001b[0m`;
}

/** https://en.wikipedia.org/wiki/ANSI_escape_code#Colors */
function colorCode(color: Rgb, colors: TerminalColors): string {
  return colors === 'truecolor' ? `2;${color.join(';')}` : `5;${nearestOf256(color)}`;
}

const LEVELS = [0, 95, 135, 175, 215, 255];

/** The nearest of the cube of 216 colours and the 24 greys. */
function nearestOf256(color: Rgb): number {
  const steps = color.map((part) => nearestIndex(part, LEVELS));
  const cube = steps.map((step) => LEVELS[step] ?? 0);
  const mean = (color[0] + color[1] + color[2]) / 3;
  const grey = Math.max(0, Math.min(23, Math.round((mean - 8) / 10)));
  const level = 8 + grey * 10;
  if (distance(color, [level, level, level]) < distance(color, cube)) return 232 + grey;
  const [red = 0, green = 0, blue = 0] = steps;
  return 16 + 36 * red + 6 * green + blue;
}

function nearestIndex(value: number, levels: readonly number[]): number {
  return levels.reduce(
    (best, level, i) => (Math.abs(level - value) < Math.abs((levels[best] ?? 0) - value) ? i : best),
    0,
  );
}

function distance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, part, i) => sum + (part - (b[i] ?? 0)) ** 2, 0);
}

/** A colour of CSS (`#rgb`, `#rrggbb`, `rgba(r, g, b, a)`) as it looks on another one; anything else is that other one. */
export function blend(css: string, under: Rgb, opacity = 1): Rgb {
  const parts = parseColor(css);
  if (parts === null) return under;
  const [red, green, blue, own] = parts;
  const alpha = own * opacity;
  const mix = (over: number, below: number) => Math.round(over * alpha + below * (1 - alpha));
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2])];
}

function parseColor(css: string): readonly [number, number, number, number] | null {
  const [, digits] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(css) ?? [];
  if (digits !== undefined) {
    const long = digits.length === 6 ? digits : digits.replace(/./g, '$&$&');
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
    return [red, green, blue, 1];
  }
  const [, red, green, blue, alpha] = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(css) ?? [];
  return alpha === undefined ? null : [Number(red), Number(green), Number(blue), Number(alpha)];
}
