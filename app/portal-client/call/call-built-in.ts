import { type JsonObject, wellFormed } from '../../core/json/json.ts';
import { answerRequest } from '../../core/portal/server/answer-request.ts';
import { writeFormBody } from '../../core/request/write-form-body.ts';
import { builtInStore, changePortal, OWNER } from './built-in-store.ts';
import { startEchoBot } from './echo-bot.ts';
import { type CallResult, readAnswer, secretsOf } from './read-answer.ts';
import { wait } from './wait.ts';

/** Milliseconds that an answer takes: enough to see that something is under way. */
const DELAY = 60;

/**
 * Calls the portal that runs inside of the page: the answer a portal would give, through the same text on the wire, without the
 * wire. Once the signal is aborted, or everything was started over meanwhile, nothing is done.
 */
export async function callBuiltIn(
  method: string,
  params: JsonObject,
  signal?: AbortSignal,
  form = false,
): Promise<CallResult> {
  const begun = builtInStore.getState().run;
  const isTime = await wait(DELAY, signal);
  const { portal, run } = builtInStore.getState();
  if (!isTime || run !== begun) return { outcome: 'failure', failure: 'cancelled' };
  const secret = portal.webhooks.find(({ user }) => user === OWNER)?.secret ?? '';
  const request = {
    method: 'POST',
    path: `/rest/${OWNER}/${secret}/${method}`,
    contentType: form ? 'application/x-www-form-urlencoded' : 'application/json',
    body: form ? writeFormBody(params) : JSON.stringify(wellFormed(params)),
  };
  const { state, body } = answerRequest(portal, request, Date.now());
  changePortal(state);
  return readAnswer(body, [secret, ...secretsOf(params)], method);
}

// Whoever can call the portal can be heard by its bot.
startEchoBot(callBuiltIn);
