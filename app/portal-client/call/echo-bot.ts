import { isJsonList, isJsonObject, type JsonObject, objectOf } from '../../core/json/json.ts';
import { type BotWords, loadBotWords } from './bot-words.ts';
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
    // The numbers of events begin anew.
    if (isAnew()) offset = 0;
    run = builtInStore.getState().run;
    await wait(THINKING);
    // What it thought about is gone; what came since is thought about anew.
    if (isAnew()) return true;
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

/** A call that answers an event; the bot adds who it is. */
interface PlannedAnswer {
  readonly method: 'imbot.v2.Command.answer' | 'imbot.v2.Chat.Message.send';
  readonly params: JsonObject;
}

/** What the buttons below the answer to /help call: a plain command, and one for which the whole keyboard waits. */
const BUTTONS: readonly JsonObject[] = [
  { TEXT: '/list open', COMMAND: 'list', COMMAND_PARAMS: 'open', DISPLAY: 'LINE', BG_COLOR_TOKEN: 'primary' },
  { TEXT: '/rate 5', COMMAND: 'rate', COMMAND_PARAMS: '5', DISPLAY: 'LINE', BLOCK: 'Y' },
];

/**
 * What Echo Bot says to an event: which command with which parameters, or which text, has arrived. In a group it keeps out of
 * what is not meant for it. Null when there is nothing to say.
 */
function answerEvent(event: JsonObject, t: BotWords): PlannedAnswer | null {
  const { message, chat, command } = objectOf(event.data);
  const { dialogId, type } = objectOf(chat);
  if (event.type === 'ONIMBOTV2COMMANDADD') {
    const { id, command: name, params } = objectOf(command);
    const fields = answerCommand(String(name ?? ''), String(params ?? ''), t);
    const messageId = objectOf(message).id ?? 0;
    return {
      method: 'imbot.v2.Command.answer',
      params: { commandId: id ?? 0, messageId, dialogId: dialogId ?? '', fields },
    };
  }
  const text = String(objectOf(message).text ?? '');
  const isMeant = type === 'private' || new RegExp(`\\[(?:USER|BOT)=${ECHO_BOT}\\b`, 'i').test(text);
  if (event.type !== 'ONIMBOTV2MESSAGEADD' || !isMeant) return null;
  const quoted = text.replace(/^/gm, '>>');
  return {
    method: 'imbot.v2.Chat.Message.send',
    params: { dialogId: dialogId ?? '', fields: { message: `${t('send.builtIn.bot.message')}\n${quoted}` } },
  };
}

function answerCommand(command: string, params: string, t: BotWords): JsonObject {
  const lines = [
    t('send.builtIn.bot.command', { command }),
    params === '' ? t('send.builtIn.bot.noParams') : t('send.builtIn.bot.params', { params }),
  ];
  if (command !== '/help') return { message: lines.join('\n') };
  return {
    message: [...lines, t('send.builtIn.bot.help')].join('\n'),
    keyboard: { BOT_ID: ECHO_BOT, BUTTONS },
  };
}
