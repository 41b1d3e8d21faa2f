import type { ColorToken } from '../../keyboard/fields.ts';

type Lab = readonly [lightness: number, a: number, b: number];

/**
 * How well a text can be read on a background: the contrast ratio of WCAG 2, from 1 to 21. Both are colours as a portal takes
 * them.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(text: string, background: string): number {
  const [dark = 0, light = 0] = [luminanceOf(text), luminanceOf(background)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(color: string): number {
  const [red, green, blue] = linearOf(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue as shares of light, from 0 to 1. */
function linearOf(color: string): readonly [number, number, number] {
  const short = color.length === 4;
  const channel = (at: number): number => {
    const hex = short ? color.charAt(at + 1).repeat(2) : color.slice(2 * at + 1, 2 * at + 3);
    const value = Number.parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(1), channel(2)];
}

/** What the eye sees (Oklab): in plain RGB a green button would be nearer to red than to blue. */
function labOf(color: string): Lab {
  const [r, g, b] = linearOf(color);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

// A token stands for a hue: how light the button is counts a quarter.
function distanceOf([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  return Math.hypot((l1 - l2) / 4, a1 - a2, b1 - b2);
}

const ACCENTS = { primary: labOf('#00ace3'), alert: labOf('#ff5752') } as const;
const BACKGROUNDS = { ...ACCENTS, base: labOf('#ffffff') } as const;
const VIVID = 0.1;
const TEXTS = { secondary: labOf('#00ace3'), base: labOf('#525c69') } as const;

/**
 * The token of the current messenger that comes nearest to a background and, among the two pale ones, to the text on it.
 */
export function nearestToken(background: string, text: string | undefined): ColorToken {
  const pair = `${background} ${text}`;
  const before = knownNearest.get(pair);
  if (before !== undefined) return before;
  const token = findNearest(background, text);
  if (knownNearest.size < 500) knownNearest.set(pair, token);
  return token;
}

const knownNearest = new Map<string, ColorToken>();

function findNearest(background: string, text: string | undefined): ColorToken {
  const color = labOf(background);
  // A strong colour was meant to stand out, whichever it is.
  const isVivid = Math.hypot(color[1], color[2]) > VIVID;
  const token = isVivid ? nearest(ACCENTS, color, 'primary') : nearest(BACKGROUNDS, color, 'base');
  return token === 'base' && text !== undefined ? nearest(TEXTS, labOf(text), 'base') : token;
}

function nearest<Name extends string>(places: Readonly<Record<Name, Lab>>, color: Lab, fallback: Name): Name {
  let best = fallback;
  for (const name of Object.keys(places) as Name[]) {
    if (distanceOf(places[name], color) < distanceOf(places[best], color)) best = name;
  }
  return best;
}

const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  orange: '#ffa500',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
};

/**
 * The colour that was meant, in the one form a portal takes: blanks go, a missing `#` comes, the transparency of 4 or 8 digits is
 * cut, `rgb(…)` and the usual CSS names become hex. Undefined for what is no colour at all.
 */
export function repairColor(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  if (Object.hasOwn(NAMES, word)) return NAMES[word];
  const [, digits = ''] = /^#*(?:0x)?([\da-f]{3,8})$/.exec(word) ?? [];
  if ([3, 4].includes(digits.length)) return `#${digits.slice(0, 3)}`;
  if ([6, 8].includes(digits.length)) return `#${digits.slice(0, 6)}`;
  const channels = /^rgba?\((\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\b[^)]*\)$/.exec(word)?.slice(1).map(Number);
  if (!channels?.every((channel) => channel < 256)) return undefined;
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
