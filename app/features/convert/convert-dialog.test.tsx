import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { writeRequest } from '../../core/request/write-request.ts';
import { editorStore } from '../../store/editor-store.ts';
import { show } from '../../testing/show.tsx';
import { ConvertDialog } from './convert-dialog.tsx';

const KEYBOARD = { BOT_ID: 7, BUTTONS: [{ TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' }] };
const OLD = {
  method: 'imbot.message.add',
  dialogId: 'chat5',
  keyboard: KEYBOARD,
  others: { SYSTEM: 'Y', FROM_USER_ID: 1 },
} as const;

const request = () => writeRequest(editorStore.getState().history.present);
const part = (name: string) => screen.getByRole('region', { name });
const button = (name: string) => screen.getByRole('button', { name });

test('what changes is listed, then done as one step, and the list stays', async () => {
  const { user } = await show(<ConvertDialog />, OLD);
  const before = request();
  expect(part('What is lost').textContent).toContain('FROM_USER_ID is left out');
  expect(screen.queryByRole('region', { name: 'Still to fill in' })).toBeNull();
  expect(part('What changes in the request').textContent).toContain('SYSTEM: "Y" → fields.system: true');
  const tasks = within(part('What else to change in the bot'));
  expect(tasks.getAllByRole('listitem')).toHaveLength(6);
  for (const link of tasks.getAllByRole('link')) {
    expect(link.getAttribute('href')).toMatch(/^https:\/\/apidocs\.bitrix24\.com\/.+\.html$/);
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer noopener']);
  }
  expect(request()).toEqual(before);

  button('Convert').focus();
  await user.keyboard('{Enter}');
  expect(request()).toEqual({
    method: 'imbot.v2.Chat.Message.send',
    params: { botId: 7, dialogId: 'chat5', fields: { message: 'Hello', keyboard: KEYBOARD, system: true } },
  });
  expect(document.activeElement).toBe(button('Done'));
  expect(part('What is lost').textContent).toContain('FROM_USER_ID is left out');
  expect(editorStore.getState().history.past).toHaveLength(1);
  await user.click(button('Undo'));
  expect(request()).toEqual(before);
  expect(document.activeElement).toBe(button('Convert'));
});

test('the list can be kept, with the pages', async () => {
  const { user } = await show(<ConvertDialog />, { ...OLD, preferences: { language: 'ru' } });
  await user.click(button('Копировать список'));
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(/^# Перевод на imbot\.v2\n\n## Что теряется\n\n- FROM_USER_ID убран/);
  expect(text).toContain(
    'https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html\n',
  );
});

test('what is missing is asked for', async () => {
  await show(<ConvertDialog />, { method: 'im.message.add', dialogId: 'chat5', keyboard: [] });
  expect(part('Still to fill in').textContent).toContain('botId is missing');
});

test('a request of version 2 has nothing to convert', async () => {
  await show(<ConvertDialog />, { method: 'imbot.v2.Chat.Message.send' });
  expect(screen.getByText('This request already uses imbot.v2.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Convert' })).toBeNull();
});
