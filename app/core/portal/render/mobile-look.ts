import type { ColorToken } from '../../keyboard/fields.ts';

/**
 * The keyboard of the mobile app, in points, read off the documentation's picture and so only approximate. `phone` is the
 * width of the screen to draw, `bubble` the widest message on it.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
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
export interface MobileToken {
  readonly background: string;
  readonly color: string;
  readonly border: string;
}

/**
 * The colours of the mobile app by BG_COLOR_TOKEN, from the same picture.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const MOBILE_TOKENS: Readonly<Record<ColorToken, MobileToken>> = {
  base: { background: '#fff', color: '#525c69', border: '#cfd1d4' },
  primary: { background: '#0075ff', color: '#fff', border: '#0075ff' },
  secondary: { background: '#fff', color: '#333', border: '#0075ff' },
  alert: { background: '#ffdcdc', color: '#f4433e', border: '#ffdcdc' },
};
