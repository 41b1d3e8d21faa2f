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
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
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
