import type { ColorToken } from '../../keyboard/fields.ts';

/** How the current web messenger draws a button of one colour; `hover` names only what changes. */
export interface TokenLook {
  readonly background: string;
  readonly color: string;
  readonly hover: { readonly background?: string; readonly color?: string };
}

/**
 * The sizes of the current web messenger's keyboard, in CSS pixels; boxes are `border-box`. `column` is the width of the
 * message column to draw by default. BG_COLOR, TEXT_COLOR and the OFF_ colours play no part in this drawing.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
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

/**
 * The colours of the current web messenger by BG_COLOR_TOKEN.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
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
