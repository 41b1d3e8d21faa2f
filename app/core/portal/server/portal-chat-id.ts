/** Chats of private dialogues are numbered from here. */
const BASE = 1_000_000;
const SPAN = 10_000;

/**
 * The number of the chat behind a private dialogue. It lies above those of group chats and depends on the pair alone.
 */
export function privateChatId(a: number, b: number): number {
  return BASE + Math.min(a, b) * SPAN + Math.max(a, b);
}

/** The two users of a private dialogue, null for the chat of a group. */
export function pairOf(chatId: number): readonly [number, number] | null {
  const pair = chatId - BASE;
  return pair > 0 ? [Math.floor(pair / SPAN), pair % SPAN] : null;
}
