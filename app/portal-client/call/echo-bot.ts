import { isJsonList, isJsonObject, type JsonObject } from '../../core/json/json.ts';
import { answerEvent } from './answer-event.ts';
import { loadBotWords } from './bot-words.ts';
import { builtInStore, ECHO_BOT } from './built-in-store.ts';
import type { CallResult } from './read-answer.ts';
import { wait } from './wait.ts';

/** Milliseconds that the bot thinks: a press must be seen to wait. */
const THINKING = 700;

type Call = (method: string, params: JsonObject) => Promise<CallResult>;

/**
 * Runs Echo Bot: it fetches its events and answers them by the REST methods that any bot has. It looks only when there is
 * something, since it lives next door. Gives back how to stop it.
 */
export function startEchoBot(call: Call): () => void {
  let busy = false;
  let run = -1;
  let offset = 0;
  const isAnew = () => builtInStore.getState().run !== run;
  /** Answers what is there, and confirms it by asking for what comes behind. False when the portal does not do it. */
  const serve = async (): Promise<boolean> => {
    await wait(THINKING);
    // The numbers of events begin anew.
    if (isAnew()) offset = 0;
    run = builtInStore.getState().run;
    const reply = await ask(call, 'imbot.v2.Event.get', { offset });
    if (reply === null) return isAnew();
    for (const event of isJsonList(reply.events) ? reply.events : []) {
      if (isJsonObject(event) && !isAnew()) await answer(call, event);
    }
    if (isAnew()) return true;
    offset = Number(reply.nextOffset);
    await ask(call, 'imbot.v2.Event.get', { offset });
    return true;
  };
  const look = async () => {
    if (busy) return;
    busy = true;
    try {
      // Not a tick may pass between the last look and the end: what comes then would wake nobody.
      while (hasMail()) if (!(await serve())) return;
    } finally {
      busy = false;
    }
  };
  return builtInStore.subscribe((state, before) => {
    if (state.portal.events !== before.portal.events) void look();
  });
}

async function answer(call: Call, event: JsonObject): Promise<void> {
  const planned = answerEvent(event, await loadBotWords());
  if (planned !== null) await ask(call, planned.method, planned.params);
}

/** Null when the portal does not do it: the bot was taken away, or everything was started over meanwhile. */
async function ask(call: Call, method: string, params: JsonObject): Promise<JsonObject | null> {
  const bot = builtInStore.getState().portal.bots.find(({ id }) => id === ECHO_BOT);
  const reply = await call(method, { botId: ECHO_BOT, botToken: bot?.botToken ?? '', ...params });
  return reply.outcome === 'result' && isJsonObject(reply.result) ? reply.result : null;
}

function hasMail(): boolean {
  return builtInStore.getState().portal.events.some(({ botId }) => botId === ECHO_BOT);
}
