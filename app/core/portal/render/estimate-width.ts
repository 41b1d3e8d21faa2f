import type { Fields } from '../../keyboard/document.ts';
import { phpField, toPhpInt } from '../php/php.ts';
import { isSentInline } from './inline.ts';
import { MOBILE_LOOK, WEB_LOOK } from './looks.ts';

const LETTER = 7;
const EMOJI = 17;
const WIDE = 13;

/**
 * About how wide a LINE button will be, in CSS pixels, without a browser to measure in: its WIDTH, or its caption and the padding.
 * Good to a tenth or so for Latin and Cyrillic captions; use a canvas where one is at hand.
 */
export function estimateWidth(fields: Fields): number {
  const { minWidth, paddingX } = WEB_LOOK.button;
  const width = toPhpInt(phpField(fields, 'WIDTH'));
  const text = phpField(fields, 'TEXT');
  const natural = (typeof text === 'string' ? estimateText(text.trim()) : 0) + 2 * paddingX;
  return Math.max(minWidth, width > 0 ? width : natural);
}

/**
 * Whether buttons side by side have room on the screen of a phone, as far as that can be told without one: their texts are about
 * as wide as in the web messenger, in the letters of the mobile app. One that stands alone on its line has no neighbours.
 */
export function fitsPhone(row: readonly Fields[]): boolean {
  if (row.length > 1 && !row.every(isSentInline)) return false;
  const { button, gap, bubble } = MOBILE_LOOK;
  const widths = row.map((fields) => {
    const text = phpField(fields, 'TEXT');
    const letters = typeof text === 'string' ? estimateText(text.trim()) : 0;
    return (letters * button.fontSize) / WEB_LOOK.button.fontSize + 2 * button.paddingX;
  });
  return widths.reduce((sum, width) => sum + width + gap, -gap) <= bubble;
}

function estimateText(text: string): number {
  let letters = 0;
  while (letters < text.length && isLetter(text.charCodeAt(letters))) letters += 1;
  return letters === text.length ? letters * LETTER : estimateSigns(text);
}

/** Latin, Greek and Cyrillic, as nearly all captions are. */
function isLetter(code: number): boolean {
  return code < 0x300 || (code >= 0x370 && code < 0x530);
}

function estimateSigns(text: string): number {
  let width = 0;
  let joined = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // What follows a joiner is part of the emoji before it.
    width += joined ? 0 : widthOf(code);
    joined = code === 0x200d;
  }
  return width;
}

function widthOf(code: number): number {
  if (isLetter(code)) return LETTER;
  if (isMark(code)) return 0;
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return EMOJI / 2;
  if (code >= 0x1f000 || (code >= 0x2600 && code <= 0x27bf) || (code >= 0x2b00 && code <= 0x2bff)) return EMOJI;
  return code >= 0x2e80 && code < 0xfb00 ? WIDE : LETTER;
}

/** Joiners, accents, variation selectors and skin tones: they take no room of their own. */
function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    code === 0x200d ||
    code === 0x20e3 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0x1f3fb && code <= 0x1f3ff)
  );
}
