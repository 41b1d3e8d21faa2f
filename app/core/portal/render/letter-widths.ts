import type { Measure } from './picture.ts';

/** The font whose letters the table has: about as wide as those of the systems that messengers run on. */
export const TABLE_FONT = 'Noto Sans';

/** How wide letters are, in thousandths of their size, to the nearest 20: Latin, Cyrillic, digits, signs. */
const TABLE: readonly (readonly [number, string])[] = [
  [180, '‘’'],
  [220, "'¸"],
  [260, 'ijlìíîïіїјі \u00a0,.:;·!¡'],
  [280, 'JЈ`´'],
  [300, '()'],
  [320, '-[]'],
  [340, 'IÌÍÎÏІЇІf'],
  [360, '²³¹ª“”t'],
  [380, '/\\º•{}'],
  [400, '"'],
  [420, 'r„°'],
  [440, 'гѓ?¿ғґ_'],
  [480, 'zтsѕcçсз'],
  [500, 'эє¯–vүұ«»'],
  [520, 'yýÿуў§FLЃГxкхќҒ'],
  [540, 'ҐkSЅ'],
  [560, '*|¦ETÈÉÊËЀЁЕТқяaàáâãäåаeèéêëеѐёәYÝҮҰ'],
  [580, '$+0123456789<=>Z^~¢£¤¥¬±×÷€вл¨д₽XХЗ'],
  [600, 'ьбVPoÞðòóôõöøРоө'],
  [620, 'чbdgpqþБрhnuñùúûüЌКђћһKRµЎУпџ'],
  [640, 'ßCÇСцЭнAÀÁÂÃÄÅАЯЬЄийѝ#BВ'],
  [660, '¶ң'],
  [680, 'Қ'],
  [700, 'ДЪъЧҺЛ'],
  [720, 'фGDÐ'],
  [740, 'UÙÚÛÜЏП&ӘHЂЋНЦ¼м'],
  [760, 'жҢNÑЍИЙ'],
  [780, '½ыOQ¾ÒÓÔÕÖØОӨw'],
  [800, '…Ф'],
  [840, '%©®ю→←љ'],
  [860, 'ЖЫæ'],
  [880, 'Æњ'],
  [900, 'ш@щMМ'],
  [920, 'W'],
  [940, 'mЉ'],
  [960, 'Њ'],
  [1000, '—'],
  [1020, '№'],
  [1040, 'ШЩ'],
  [1060, 'Ю'],
];

const WIDTHS = new Map(
  TABLE.flatMap(([width, letters]) => Array.from(letters, (one) => [one.charCodeAt(0), width] as const)),
);

/** Letters that are not in the table are as wide as most of them; one of Chinese is as wide as it is high. */
const LETTER = 560;
const EMOJI = 1250;
const WIDE = 1000;

/** How much wider the strokes of a weight make a text, and every letter of a font for code. */
const WEIGHTS = { 400: 1, 500: 1.02, 700: 1.06 } as const;
const MONO = 600;

/** About how wide a text is, in CSS pixels, without a browser to measure in: good to some hundredths for Latin and Cyrillic. */
export const measureByTable: Measure = (text, { size, weight, mono }) => {
  const letters = mono ? countLetters(text) * MONO : sumWidths(text);
  return (letters * size * (mono ? 1 : WEIGHTS[weight])) / 1000;
};

function countLetters(text: string): number {
  return Array.from(text).length;
}

/** The width of a text in thousandths of the size of its letters. */
export function sumWidths(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x2000 && !WIDTHS.has(code)) return width + sumSigns(text.slice(i));
    width += WIDTHS.get(code) ?? (isMark(code) ? 0 : LETTER);
  }
  return width;
}

function sumSigns(text: string): number {
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
  const known = WIDTHS.get(code);
  if (known !== undefined) return known;
  if (isMark(code)) return 0;
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return EMOJI / 2;
  if (code >= 0x1f000 || (code >= 0x2600 && code <= 0x27bf) || (code >= 0x2b00 && code <= 0x2bff)) return EMOJI;
  return code >= 0x2e80 && code < 0xfb00 ? WIDE : LETTER;
}

/** Joiners, accents, variation selectors and skin tones: they take no room of their own. */
function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    code === 0x20e3 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0x1f3fb && code <= 0x1f3ff)
  );
}
