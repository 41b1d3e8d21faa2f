/**
 * The TypeScript type of what a method answers in `result`: the id of the new message, or whether it worked.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
 */
export function resultType(method: string): string {
  if (/^imbot\.v2\.Chat\.Message\.send$/i.test(method)) return '{ id: number; uuidMap: Record<string, number> }';
  if (/^imbot\.v2\./i.test(method)) return '{ result: boolean }';
  return /\.message\.add$/i.test(method) ? 'number' : 'boolean';
}
