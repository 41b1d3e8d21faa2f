import type { Fields } from '../../keyboard/document.ts';
import { phpField, toPhpInt } from '../php/php.ts';
import { isSentInline } from './inline.ts';
import { sumWidths } from './letter-widths.ts';
import { MOBILE_LOOK, WEB_LOOK } from './looks.ts';

/**
 * About how wide a LINE button will be, in CSS pixels, without a browser to measure in: its WIDTH, or its caption and the padding.
 * Good to a pixel or two for Latin and Cyrillic captions in a common font; use a canvas where one is at hand.
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
  return (sumWidths(text) * WEB_LOOK.button.fontSize) / 1000;
}
