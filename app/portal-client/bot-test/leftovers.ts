import { isJsonObject, type Json, objectOf } from '../../core/json/json.ts';
import { call } from '../call/call.ts';
import type { Connection } from '../call/connection.ts';
import type { FailedCall } from '../call/read-answer.ts';
import { numberOf, plainText } from '../directory/read-values.ts';
import { isTestCode } from './bot-code.ts';
import { botTestStore, type Leftover, type TestBot } from './bot-test-store.ts';
import { listOwnBots, readCodes, removeBot } from './remove-bot.ts';

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
    return { code: plainText(code), id: Number(numberOf(id)) };
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
