import type { StoredButton } from '../validator/store-answer.ts';

/**
 * What the classic web messenger (portals before 2025, on-premise, Open Channels) draws differently from the current one,
 * in CSS: corners in pixels, the shadow, and the colours of a button that names none. Sizes and flow are the same.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const CLASSIC_LOOK = {
  radius: 4,
  shadow: '0 1px 0 rgba(0, 0, 0, 0.15)',
  background: '#fff',
  color: '#333',
} as const;

/**
 * The colours of a button there: its own BG_COLOR and TEXT_COLOR, else white with dark text. It has never heard of tokens.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function classicColors(button: Pick<StoredButton, 'BG_COLOR' | 'TEXT_COLOR'>): {
  readonly background: string;
  readonly color: string;
} {
  return { background: button.BG_COLOR ?? CLASSIC_LOOK.background, color: button.TEXT_COLOR ?? CLASSIC_LOOK.color };
}
