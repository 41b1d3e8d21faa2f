import type { Json } from '../../json/json.ts';
import { phpNumber } from './php.ts';

/**
 * The length, in characters (code points), of flat entries as PHP's `json_encode` writes them with Unicode unescaped:
 * a slash takes two characters, the line separators U+2028 and U+2029 take six.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function phpJsonSize(entries: readonly Readonly<Record<string, Json>>[]): number {
  const inner = entries.reduce((sum, entry) => sum + entrySize(entry), 0);
  return 2 + inner + Math.max(0, entries.length - 1);
}

function entrySize(entry: Readonly<Record<string, Json>>): number {
  const pairs = Object.entries(entry);
  const inner = pairs.reduce((sum, [key, value]) => sum + textSize(key) + 1 + valueSize(value), 0);
  return 2 + inner + Math.max(0, pairs.length - 1);
}

function valueSize(value: Json): number {
  if (typeof value === 'string') return textSize(value);
  if (typeof value === 'number') return phpNumber(value).length;
  return JSON.stringify(value).length;
}

/** What is not written as one character as it is: quotes, slashes, control characters, separators, astral characters. */
const SPECIAL = /["\\/\p{Cc}\p{Cs}\u2028\u2029\u{10000}-\u{10FFFF}]/u;

function textSize(text: string): number {
  if (!SPECIAL.test(text)) return text.length + 2;
  // A lone surrogate leaves the browser as U+FFFD, one character, and not as the escape that JSON.stringify makes.
  const sent = JSON.stringify(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
  let size = 0;
  for (const character of sent) size += SIZES[character] ?? 1;
  return size;
}

const SIZES: Readonly<Record<string, number>> = { '/': 2, '\u2028': 6, '\u2029': 6 };
