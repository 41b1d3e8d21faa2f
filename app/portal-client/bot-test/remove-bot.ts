import { type Json, objectOf } from '../../core/json/json.ts';
import type { Connection } from '../call/connection.ts';
import type { CallResult, FailedCall } from '../call/read-answer.ts';
import { numberOf, objectsOf, plainText } from '../directory/read-values.ts';
import type { TestBot } from './bot-test-store.ts';
import { callBot } from './call-bot.ts';

/** Asks for the bots that this webhook has made here. */
export function listOwnBots(connection: Connection): Promise<CallResult> {
  return callBot(connection, 'imbot.v2.Bot.list', { limit: 200 }, { kind: 'read' });
}

/** Code and number of each bot of such a list. */
export function readCodes(result: Json): readonly { readonly code: string; readonly id: number }[] {
  return objectsOf(objectOf(result).bots).map(({ id, code }) => ({ code: plainText(code), id: Number(numberOf(id)) }));
}

/**
 * Removes a temporary bot and its commands. Gives the error that leaves the bot where it is, null when it is gone; a command that
 * could not be removed goes with its bot.
 */
export async function removeBot(connection: Connection, { code, id: known }: TestBot): Promise<FailedCall | null> {
  let id = known;
  if (id === null) {
    const listed = await listOwnBots(connection);
    if (listed.outcome !== 'result') return listed;
    id = readCodes(listed.result).find((bot) => bot.code === code)?.id ?? null;
    if (id === null) return null;
  }
  await removeCommands(connection, id);
  const reply = await callBot(connection, 'imbot.v2.Bot.unregister', { botId: id }, { kind: 'once' });
  if (reply.outcome === 'result') return null;
  // The first answer may have been lost, or somebody else was quicker.
  return reply.outcome === 'error' && reply.code.toUpperCase() === 'BOT_NOT_FOUND' ? null : reply;
}

/** All that the portal knows, since the answer to a registration may have been lost. */
async function removeCommands(connection: Connection, botId: number): Promise<void> {
  const listed = await callBot(connection, 'imbot.v2.Command.list', { botId }, { kind: 'read' });
  if (listed.outcome !== 'result') return;
  for (const { id } of objectsOf(objectOf(listed.result).commands)) {
    const params = { botId, commandId: Number(numberOf(id)) };
    const reply = await callBot(connection, 'imbot.v2.Command.unregister', params, { kind: 'once' });
    // Where nothing comes back, each further call would only take its time.
    if (reply.outcome === 'failure') return;
  }
}
