import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JsonObject } from '../../core/json/json.ts';
import { answerRequest } from '../../core/portal/server/answer-request.ts';
import { newPortalState } from '../../core/portal/server/portal-state.ts';
import { builtInStore, resetBuiltIn } from './built-in-store.ts';
import { callBuiltIn } from './call-built-in.ts';
import { readAnswer } from './read-answer.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 5, 1) });
  resetBuiltIn();
});
afterEach(() => vi.useRealTimers());

const arrive = async <T>(call: Promise<T>): Promise<T> => {
  await vi.advanceTimersByTimeAsync(60);
  return call;
};

const BUTTON = { TEXT: 'Go', LINK: 'https://example.com/' };
const V2 = { botId: 456, botToken: 'token' };

/** One after the other, so that the later ones meet what the earlier ones have left. */
const REQUESTS: readonly (readonly [string, JsonObject])[] = [
  ['profile', {}],
  ['scope', {}],
  ['im.recent.list', {}],
  ['im.message.add', { DIALOG_ID: 'chat1', MESSAGE: 'Hello', KEYBOARD: { BUTTONS: [BUTTON] } }],
  ['im.message.update', { MESSAGE_ID: 1001, KEYBOARD: 'N' }],
  ['im.message.update', { MESSAGE_ID: 5, MESSAGE: 'Mine?' }],
  ['im.message.add', { DIALOG_ID: 'chat2', MESSAGE: 'Hello' }],
  ['im.message.add', { DIALOG_ID: 'chat1', MESSAGE: 'Hello', KEYBOARD: { BUTTONS: 'wrong' } }],
  ['im.dialog.messages.get', { DIALOG_ID: 'chat1' }],
  ['imbot.message.add', { DIALOG_ID: 'chat1', MESSAGE: 'Hello' }],
  ['imbot.message.add', { CLIENT_ID: 'client', BOT_ID: 456, DIALOG_ID: 'chat1', MESSAGE: 'Hello' }],
  ['imbot.v2.Chat.Message.send', { ...V2, dialogId: '1', fields: { message: 'Hello' } }],
  ['imbot.v2.Event.get', V2],
  ['im.message.delete', { MESSAGE_ID: 1001 }],
  ['crm.deal.list', {}],
];

test('every answer is that of the portal server', async () => {
  let state = newPortalState();
  for (const [method, params] of REQUESTS) {
    const given = await arrive(callBuiltIn(method, params));
    const request = {
      method: 'POST',
      path: `/rest/1/xxxxxxxxxxxxxxxx/${method}`,
      contentType: 'application/json',
      body: JSON.stringify(params),
    };
    const answer = answerRequest(state, request, Date.now());
    state = answer.state;
    expect(given, method).toEqual(readAnswer(answer.body, [], method));
    expect(builtInStore.getState().portal, method).toEqual(state);
  }
  expect(state.messages.at(-1)?.id).toBe(1003);
});

test('a form is read as a form', async () => {
  const press = { MESSAGE_ID: 1000, BOT_ID: 456, COMMAND: 'help' };
  await arrive(callBuiltIn('im.message.command', press));
  const text = { DIALOG_ID: '456', MESSAGE: 'a & b', KEYBOARD: { BUTTONS: [BUTTON] } };
  await arrive(callBuiltIn('im.message.add', text, undefined, true));
  expect(builtInStore.getState().portal.messages.at(-1)).toMatchObject({
    text: 'a & b',
    params: { KEYBOARD: [{ TEXT: 'Go' }] },
  });
});

test('an answer takes a moment', async () => {
  const told = vi.fn();
  void callBuiltIn('profile', {}).then(told);
  await vi.advanceTimersByTimeAsync(30);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(30);
  expect(told).toHaveBeenCalledOnce();
});

test('what is cancelled is not done', async () => {
  const control = new AbortController();
  const call = callBuiltIn('im.message.add', { DIALOG_ID: '1', MESSAGE: 'Hello' }, control.signal);
  control.abort();
  await vi.advanceTimersByTimeAsync(100);
  expect(await call).toEqual({ outcome: 'failure', failure: 'cancelled' });
  expect(builtInStore.getState().portal).toEqual(newPortalState());
});

test('what was under way when everything was started over is not done', async () => {
  const call = callBuiltIn('im.message.add', { DIALOG_ID: '1', MESSAGE: 'Hello' });
  resetBuiltIn();
  expect(await arrive(call)).toEqual({ outcome: 'failure', failure: 'cancelled' });
  expect(builtInStore.getState().portal).toEqual(newPortalState());
});

test('what a bot says of its password is not repeated', async () => {
  const params = { botId: 456, botToken: 'imbot', dialogId: '1', fields: { message: 'Hello' } };
  const answer = await arrive(callBuiltIn('imbot.v2.Chat.Message.send', params));
  expect(answer).toMatchObject({ outcome: 'error', code: 'BOT_OWNERSHIP_ERROR' });
});
