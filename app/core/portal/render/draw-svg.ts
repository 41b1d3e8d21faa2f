import { escapeHtml } from '../../json/html.ts';
import { WEB_LOOK } from './looks.ts';
import type { Picture, Shape, TextStyle } from './picture.ts';

const MONO = 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace';

/** What a file says besides its title: the font whose letters were measured, and a sentence about the picture. */
interface Measured {
  readonly font: string;
  readonly note: string;
}

/**
 * Pictures side by side as one SVG file that needs nothing else: fonts by their names, no images, scripts or links. Any text may
 * stand in them; characters that XML does not know are replaced.
 * https://www.w3.org/TR/SVG2/
 */
export function drawSvg(pictures: readonly Picture[], title: string, measured?: Measured): string {
  const font = measured === undefined ? WEB_LOOK.font : `"${measured.font}", ${WEB_LOOK.font}`;
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
  const height = Math.max(0, ...pictures.map((picture) => picture.height));
  let left = 0;
  const drawn = pictures.map((picture, i) => {
    const group = drawPicture(picture, i, left, height);
    left += picture.width;
    return group;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(width)}" height="${num(height)}" viewBox="0 0 ${num(width)} ${num(height)}" font-family="${escapeXml(font)}" text-rendering="geometricPrecision">`,
    `<title>${escapeXml(title)}</title>`,
    ...(measured === undefined ? [] : [`<desc>${escapeXml(measured.note)}</desc>`]),
    '<defs><filter id="shadow" x="-10%" y="-20%" width="120%" height="150%"><feDropShadow dx="0" dy="1" stdDeviation="1" flood-opacity="0.12"/></filter></defs>',
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

function drawPicture({ width, wallpaper, shapes }: Picture, index: number, left: number, height: number): string {
  const [top, bottom] = wallpaper;
  return [
    `<g transform="translate(${num(left)} 0)">`,
    `<linearGradient id="wall${index}" x2="0" y2="1"><stop stop-color="${escapeXml(top)}"/><stop offset="1" stop-color="${escapeXml(bottom)}"/></linearGradient>`,
    `<rect width="${num(width)}" height="${num(height)}" fill="url(#wall${index})"/>`,
    ...shapes.map(drawShape),
    '</g>',
  ].join('\n');
}

function drawShape(shape: Shape): string {
  const faint = shape.opacity === undefined ? '' : ` opacity="${num(shape.opacity)}"`;
  if (shape.kind === 'text') {
    const { x, y, text, style, anchor } = shape;
    const place = `x="${num(x)}" y="${num(y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
    return `<text ${place}${drawStyle(style)}${faint} xml:space="preserve">${escapeXml(text)}</text>`;
  }
  const { x, y, width, height, radius, fill, border, dashed, shadow } = shape;
  // A line is drawn on both sides of its path: half of it would hang out.
  const inset = border === undefined ? 0 : 0.5;
  const place = `x="${num(x + inset)}" y="${num(y + inset)}" width="${num(width - 2 * inset)}" height="${num(height - 2 * inset)}"`;
  const dash = dashed ? ' stroke-dasharray="4 3"' : '';
  const line = border === undefined ? '' : ` stroke="${escapeXml(border)}"${dash}`;
  return `<rect ${place} rx="${num(radius)}"${paint(fill)}${line}${shadow ? ' filter="url(#shadow)"' : ''}${faint}/>`;
}

function drawStyle({ size, color, weight, italic, underline, strike, mono }: TextStyle): string {
  const lines = [underline && 'underline', strike && 'line-through'].filter(Boolean).join(' ');
  return [
    ` font-size="${num(size)}"${paint(color)}`,
    weight === 400 ? '' : ` font-weight="${weight}"`,
    italic ? ' font-style="italic"' : '',
    lines === '' ? '' : ` text-decoration="${lines}"`,
    mono ? ` font-family="${MONO}"` : '',
  ].join('');
}

/** Not every program that opens an SVG knows `rgba()`. */
function paint(color: string): string {
  const [, red, green, blue, alpha] = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(color) ?? [];
  if (alpha === undefined) return ` fill="${escapeXml(color)}"`;
  return ` fill="rgb(${red},${green},${blue})" fill-opacity="${alpha}"`;
}

function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD'));
}
