import { isJsonObject, type Json, objectOf } from '../../core/json/json.ts';
import { call } from '../call/call.ts';
import type { Connection } from '../call/connection.ts';
import type { CallResult, FailedCall } from '../call/read-answer.ts';
import { idText, objectsOf, plainText } from '../directory/read-values.ts';
import { isTestCode } from './bot-code.ts';
import { botTestStore, type Leftover, type TestBot } from './bot-test-store.ts';
import { callBot } from './call-bot.ts';

/**
 * Looks for bots of earlier tests by their codes: among all bots of the portal, and among those of this webhook, where hidden
 * ones are listed too. The bot of the test that runs is none of them.
 */
export async function findLeftovers(connection: Connection): Promise<void> {
  const { id: connectionId } = connection;
  const { looking, connectionId: before } = botTestStore.getState().leftovers;
  if (looking && before === connectionId) return;
  botTestStore.setState({ leftovers: { connectionId, looking: true, bots: [], failure: null } });
  const [all, own] = await Promise.all([
    call(connection, 'imbot.bot.list', {}, { kind: 'read' }),
    listOwnBots(connection),
  ]);
  const ownBots = own.outcome === 'result' ? readCodes(own.result) : null;
  const listed = [...(ownBots ?? []), ...(all.outcome === 'result' ? readAll(all.result) : [])];
  const { run, phase, leftovers } = botTestStore.getState();
  if (leftovers.connectionId !== connectionId) return;
  const running = phase.kind === 'running' ? run?.code : undefined;
  const bots = listed
    .filter(({ code }, i) => code !== running && isTestCode(code) && listed.findIndex((one) => one.code === code) === i)
    .map(({ code, id }): Leftover => {
      return { code, id, own: ownBots?.some((one) => one.code === code) ?? null, state: 'found' };
    });
  const failure = own.outcome !== 'result' && all.outcome !== 'result' ? own : null;
  botTestStore.setState({ leftovers: { connectionId, looking: false, bots, failure } });
}

/** Removes a bot of an earlier test. True when it is gone. */
export async function removeLeftover(connection: Connection, code: string): Promise<boolean> {
  const { connectionId, bots } = botTestStore.getState().leftovers;
  const bot = bots.find((one) => one.code === code);
  if (connectionId !== connection.id || !bot || bot.state === 'removing') return false;
  change(code, 'removing');
  const failure = await removeBot(connection, bot);
  change(code, failure);
  return failure === null;
}

/** The new state of one leftover; null when it is gone. */
function change(code: string, state: Leftover['state'] | null): void {
  botTestStore.setState(({ leftovers }) => ({
    leftovers: {
      ...leftovers,
      bots: leftovers.bots.flatMap((one) => (one.code !== code ? [one] : state === null ? [] : [{ ...one, state }])),
    },
  }));
}

/** The bots of `imbot.bot.list`, keyed by their numbers. */
function readAll(result: Json): readonly { readonly code: string; readonly id: number }[] {
  if (!isJsonObject(result)) return [];
  return Object.entries(result).map(([key, value]) => {
    const { ID: id = key, CODE: code } = objectOf(value);
    return { code: plainText(code), id: Number(idText(id)) };
  });
}

/** Names a bot that could not be removed, so that it is offered again. */
export function noteLeftover({ id: connectionId }: Connection, bot: TestBot, failure: FailedCall): void {
  botTestStore.setState(({ leftovers }) => {
    const bots = leftovers.connectionId === connectionId ? leftovers.bots : [];
    const others = bots.filter(({ code }) => code !== bot.code);
    return { leftovers: { ...leftovers, connectionId, bots: [...others, { ...bot, own: true, state: failure }] } };
  });
}

/** Asks for the bots that this webhook has made here. */
function listOwnBots(connection: Connection): Promise<CallResult> {
  return callBot(connection, 'imbot.v2.Bot.list', { limit: 200 }, { kind: 'read' });
}

/** Code and number of each bot of such a list. */
function readCodes(result: Json): readonly { readonly code: string; readonly id: number }[] {
  return objectsOf(objectOf(result).bots).map(({ id, code }) => ({ code: plainText(code), id: Number(idText(id)) }));
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
    const params = { botId, commandId: Number(idText(id)) };
    const reply = await callBot(connection, 'imbot.v2.Command.unregister', params, { kind: 'once' });
    // Where nothing comes back, each further call would only take its time.
    if (reply.outcome === 'failure') return;
  }
}
