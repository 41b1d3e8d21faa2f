import type { ColorToken } from '../../keyboard/fields.ts';
import type { StoredButton } from '../validator/store-answer.ts';

/** How the current web messenger draws a button of one colour; `hover` names only what changes. */
interface TokenLook {
  readonly background: string;
  readonly color: string;
  readonly hover: { readonly background?: string; readonly color?: string };
}

/**
 * The sizes of the current web messenger's keyboard, in CSS pixels; boxes are `border-box`. `column` is the width of the
 * message column to draw by default. BG_COLOR, TEXT_COLOR and the OFF_ colours play no part in this drawing.
 */
export const WEB_LOOK = {
  column: 500,
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
export const WEB_TOKENS: Readonly<Record<ColorToken, TokenLook>> = {
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
export function classicColors(button: Pick<StoredButton, 'BG_COLOR' | 'TEXT_COLOR'>): {
  readonly background: string;
  readonly color: string;
} {
  return { background: button.BG_COLOR ?? CLASSIC_LOOK.background, color: button.TEXT_COLOR ?? CLASSIC_LOOK.color };
}

/**
 * The keyboard of the mobile app, in points, read off the documentation's picture and so only approximate. `phone` is the
 * width of the screen to draw, `bubble` the widest message on it.
 */
export const MOBILE_LOOK = {
  phone: 360,
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

/** How the mobile app draws a button of one colour, as CSS. */
interface MobileToken {
  readonly background: string;
  readonly color: string;
  readonly border: string;
}

/** The colours of the mobile app by BG_COLOR_TOKEN, from the same picture. */
export const MOBILE_TOKENS: Readonly<Record<ColorToken, MobileToken>> = {
  base: { background: '#fff', color: '#525c69', border: '#cfd1d4' },
  primary: { background: '#0075ff', color: '#fff', border: '#0075ff' },
  secondary: { background: '#fff', color: '#333', border: '#0075ff' },
  alert: { background: '#ffdcdc', color: '#f4433e', border: '#ffdcdc' },
};
