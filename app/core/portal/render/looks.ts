import type { ColorToken } from '../../keyboard/fields.ts';
import type { StoredButton } from '../validator/store-answer.ts';

/** Whose drawing it is: the current web messenger's, the classic one's or the mobile app's. */
export type Client = 'web' | 'classic' | 'mobile';

/**
 * The colours of a chat in every drawing of it, as CSS; those of buttons stand below by client. `quiet` is said beside the
 * message, `faint` stands where a text is missing, `blank` and `edge` stand for what is not fetched. Nobody has measured
 * `link`: it can be read on both bubbles. `aside`, `focus` and `selected` are marks of this page upon the messenger's
 * colours: they can be seen on every wallpaper.
 */
export const PALETTE = {
  text: '#333',
  link: '#1259b0',
  quiet: '#525c69',
  faint: '#6b7686',
  time: '#a8adb4',
  bubble: '#fff',
  own: '#dcf0fd',
  quote: '#9ecbef',
  code: '#f2f5f8',
  blank: '#eef2f6',
  edge: '#a8b6c4',
  aside: '#0f1d2c',
  focus: '#0b2a5b',
  selected: '#083a8c',
} as const;

/**
 * What is behind a chat, from its first colour at the top to its second at the bottom: the usual gradient, and the nine that a
 * person chooses, or a bot by the same word in `backgroundId`. Buttons look the same on each.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html
 */
export const WALLPAPERS = {
  usual: ['#8bc1e2', '#92a9e4'],
  azure: ['#9fcfff', '#9fcfff'],
  mint: ['#81d8bf', '#81d8bf'],
  steel: ['#7fadd1', '#7fadd1'],
  slate: ['#7a90b6', '#7a90b6'],
  teal: ['#5f9498', '#5f9498'],
  cornflower: ['#799fe1', '#799fe1'],
  sky: ['#cfeefa', '#cfeefa'],
  peach: ['#efded3', '#efded3'],
  frost: ['#eff4f6', '#eff4f6'],
} as const;

/** The name of one. */
export type Wallpaper = keyof typeof WALLPAPERS;

/** The bubble of a message, in CSS pixels; `share` is how much of the chat column it may take on the web. */
export const BUBBLE_LOOK = {
  paddingX: 12,
  paddingTop: 8,
  paddingBottom: 4,
  radius: 10,
  share: 0.9,
  time: { gap: 2, fontSize: 12, lineHeight: 16 },
  emoji: { fontSize: 32, lineHeight: 40 },
} as const;

/** The colours of a button, as CSS; `hover` names only what changes. Web buttons have no edge, those of a phone no hover. */
export interface ButtonColors {
  readonly background: string;
  readonly color: string;
  readonly border?: string;
  readonly hover?: { readonly background?: string; readonly color?: string };
}

/**
 * The sizes of the current web messenger's keyboard, in CSS pixels; boxes are `border-box`. `column` is the width of the
 * message column to draw by default. BG_COLOR, TEXT_COLOR and the OFF_ colours play no part in this drawing.
 */
export const WEB_LOOK = {
  column: 500,
  text: { fontSize: 14, lineHeight: 20 },
  minBubble: 160,
  marginTop: 2,
  marginBottom: 7,
  button: {
    height: 28,
    minWidth: 37,
    blockWidth: 225,
    marginTop: 5,
    gap: 4,
    paddingX: 10,
    paddingY: 4,
    radius: 16,
    fontSize: 13,
    lineHeight: 20,
    shadow: '0 1px 2px rgba(0, 0, 0, 0.12)',
    inactiveOpacity: 0.6,
  },
  // No Noto Color Emoji here: the messenger leaves it to the system, which takes it for real emoji only.
  font:
    'system-ui, -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Ubuntu, "Helvetica Neue", Arial, sans-serif, ' +
    '"Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol"',
} as const;

/** The colours of the current web messenger by BG_COLOR_TOKEN. */
export const WEB_TOKENS: Readonly<Record<ColorToken, Required<Omit<ButtonColors, 'border'>>>> = {
  base: {
    background: 'rgba(255, 255, 255, 0.7)',
    color: '#525c69',
    hover: { background: 'rgba(255, 255, 255, 0.94)', color: '#333' },
  },
  primary: { background: '#00ace3', color: '#fff', hover: { background: '#008dba' } },
  secondary: { background: 'rgba(255, 255, 255, 0.94)', color: '#00ace3', hover: { color: '#008dba' } },
  alert: { background: '#ff5752', color: '#fff', hover: { background: '#f0371b' } },
};

/**
 * What the classic web messenger (portals before 2025, on-premise, Open Channels) draws differently from the current one,
 * in CSS: corners in pixels, the shadow, and the colours of a button that names none. Sizes and flow are the same.
 */
export const CLASSIC_LOOK = {
  radius: 4,
  shadow: '0 1px 0 rgba(0, 0, 0, 0.15)',
  background: '#fff',
  color: '#333',
} as const;

/**
 * The colours of a button there: its own BG_COLOR and TEXT_COLOR, else white with dark text. It has never heard of tokens.
 */
export function classicColors(button: Pick<StoredButton, 'BG_COLOR' | 'TEXT_COLOR'>): ButtonColors {
  return { background: button.BG_COLOR ?? CLASSIC_LOOK.background, color: button.TEXT_COLOR ?? CLASSIC_LOOK.color };
}

/**
 * The keyboard of the mobile app, in points, read off the documentation's picture and so only approximate. `phone` is the
 * width of the screen to draw, `bubble` the widest message on it.
 */
export const MOBILE_LOOK = {
  phone: 360,
  text: { fontSize: 16, lineHeight: 22 },
  minBubble: 96,
  bubble: 320,
  /** Between buttons, both ways, and between the text and the first row. */
  gap: 8,
  button: {
    height: 28,
    radius: 6,
    paddingX: 24,
    fontSize: 16,
    fontWeight: 500,
    inactiveOpacity: 0.6,
  },
} as const;

/** The colours of the mobile app by BG_COLOR_TOKEN, from the same picture. */
export const MOBILE_TOKENS: Readonly<Record<ColorToken, Required<Omit<ButtonColors, 'hover'>>>> = {
  base: { background: '#fff', color: '#525c69', border: '#cfd1d4' },
  primary: { background: '#0075ff', color: '#fff', border: '#0075ff' },
  secondary: { background: '#fff', color: '#333', border: '#0075ff' },
  alert: { background: '#ffdcdc', color: '#f4433e', border: '#ffdcdc' },
};

/** The mark at the place of buttons that are not known yet, dashed so that nobody takes it for one. */
export const UNKNOWN_LOOK = { background: PALETTE.blank, color: PALETTE.quiet, border: PALETTE.quiet } as const;

/** The colours in which a client draws a button: by its token, in the classic messenger by its own colours. */
export function colorsOf(client: Client, button: StoredButton): ButtonColors {
  if (client === 'classic') return classicColors(button);
  return (client === 'mobile' ? MOBILE_TOKENS : WEB_TOKENS)[button.BG_COLOR_TOKEN];
}
