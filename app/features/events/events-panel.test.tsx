import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { traceDesign } from '../../core/portal/validator/trace-design.ts';
import { editorStore } from '../../store/editor-store.ts';
import { clearPresses, pressKey } from '../../store/press-store.ts';
import { show } from '../../testing/show.tsx';
import { EventsPanel } from './events-panel.tsx';
import { eventsView } from './events-view.ts';

const KEYBOARD = {
  BOT_ID: 7,
  BUTTONS: [
    { TEXT: 'Take', COMMAND: '/take', COMMAND_PARAMS: '4821\nx', DISPLAY: 'LINE' },
    { TEXT: 'Block', COMMAND: "it's", BLOCK: 'Y', DISPLAY: 'LINE' },
    { TEXT: 'Say', ACTION: 'SEND', ACTION_VALUE: 'Solved', DISPLAY: 'LINE' },
    { TEXT: 'Open', LINK: 'https://example.com/?a=1&b=2', DISPLAY: 'LINE' },
  ],
};

const open = () => show(<EventsPanel />, { keyboard: KEYBOARD, dialogId: 'chat2725' });
const EMPTY = /to see what your bot receives/;
const log = () => {
  const list = screen.queryByRole('list', { name: 'Presses, newest first' });
  return list ? within(list).getAllByRole('button') : [];
};
const payload = () => JSON.parse(screen.getByRole('region', { name: /^Event / }).textContent ?? '');

/** Presses buttons as the preview does. */
function press(...names: readonly string[]): void {
  const { present } = editorStore.getState().history;
  const { answer } = traceDesign(present);
  for (const stored of answer.outcome === 'stored' ? answer.buttons : []) {
    if (stored.TYPE !== 'BUTTON' || !names.includes(stored.TEXT)) continue;
    act(() => void pressKey(stored.TEXT, stored, present.message, Date.UTC(2026, 0, 1)));
  }
}

const blank = eventsView.getState();

beforeEach(() => {
  clearPresses();
  eventsView.setState(blank, true);
});

test('a press shows what the bot receives, in all three forms', async () => {
  const { user } = await open();
  expect(screen.getByText(EMPTY)).toBeTruthy();
  press('Take');
  expect(log()).toHaveLength(1);
  await user.click(screen.getByRole('radio', { name: 'v1 webhook' }));
  expect(payload()).toMatchObject({
    event: 'ONIMCOMMANDADD',
    data: { COMMAND: { 78: { BOT_ID: '7', COMMAND: 'take', COMMAND_PARAMS: '4821', COMMAND_CONTEXT: 'KEYBOARD' } } },
  });
  await user.click(screen.getByRole('radio', { name: 'v2 fetch' }));
  expect(payload()).toMatchObject({
    type: 'ONIMBOTV2COMMANDADD',
    data: { command: { command: '/take', params: '4821', context: 'keyboard' }, message: { text: 'Hello' } },
  });
  await user.click(screen.getByRole('radio', { name: 'v2 webhook' }));
  expect(payload()).toMatchObject({
    event: 'ONIMBOTV2COMMANDADD',
    data: { bot: { id: '7' }, chat: { dialogId: 'chat2725' } },
    auth: { application_token: 'xxxxxxxx' },
  });
});

test('a press that the bot is not told of says why', async () => {
  const { user } = await open();
  press('Open');
  press('Say');
  const [say, link] = log();
  expect(say?.textContent).toMatch(/^Say.*Sends “Solved” as the user$/);
  expect(link?.textContent).toMatch(/^Open.*Opens https:\/\/example\.com/);
  expect(screen.getByText(/only if it is mentioned/)).toBeTruthy();
  await user.click(link ?? document.body);
  expect(screen.getByText('Opens https://example.com/?a=1&b=2', { selector: 'p' })).toBeTruthy();
  expect(screen.getByText('A link opens in the browser. The bot is not told.')).toBeTruthy();
  expect(screen.queryByRole('radio', { name: 'v1 webhook' })).toBeNull();
  press('Say');
  expect(log().map((each) => each.getAttribute('aria-current'))).toEqual(['true', null, null]);
});

test('an event is copied as JSON and as a call of the reader’s own handler', async () => {
  const { user } = await open();
  press('Block');
  await user.click(screen.getByRole('button', { name: 'Copy JSON' }));
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(JSON.parse(await navigator.clipboard.readText())).toEqual(payload());
  const handler = screen.getByLabelText('Your handler');
  await user.clear(handler);
  await user.type(handler, 'http://localhost:9999/bot');
  await user.click(screen.getByRole('button', { name: 'Copy cURL' }));
  const curl = await navigator.clipboard.readText();
  expect(curl).toMatch(/^curl -X POST/);
  expect(curl).toContain("--data-urlencode 'data[command][command]=/it'\\''s'");
  expect(curl).toContain("--url 'http://localhost:9999/bot'");
});

test('the bot is answered for, and the log is cleared', async () => {
  const { user } = await open();
  press('Block');
  await user.click(screen.getByRole('button', { name: 'Simulate the answer' }));
  expect(screen.queryByRole('button', { name: 'Simulate the answer' })).toBeNull();
  press('Take');
  expect(log()).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(screen.getByText(EMPTY)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Simulate the answer' })).toBeNull();
});

test('a handler answers the commands of the keyboard, in each language', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('radio', { name: 'Handler code' }));
  expect(screen.getByText(/Answers 2 commands/)).toBeTruthy();
  for (const [language, literal] of [
    ['PHP', "'it\\'s' =>"],
    ['JavaScript', "case 'it\\'s':"],
    ['Python', 'if command == "it\'s":'],
  ] as const) {
    await user.click(screen.getByRole('radio', { name: language }));
    expect(screen.getByRole('region', { name: 'Code of the handler' }).textContent).toContain(literal);
  }
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toContain('"""Answers the commands of one keyboard.');
});
