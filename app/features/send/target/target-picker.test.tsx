import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newPortalState, type PortalState } from '../../../core/portal/server/portal-state.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { show } from '../../../testing/show.tsx';
import { button, outcome, SITE, showSend } from '../testdata/show-send.tsx';
import { setUpPortals } from '../testdata/web-portals.ts';
import { BotPicker } from './bot-picker.tsx';

const portals = setUpPortals();
const HELP = { TEXT: 'Help', COMMAND: 'help', BOT_ID: 456 };
const picker = (name: 'Recipient' | 'Bot', description?: string | RegExp) =>
  screen.getByRole<HTMLInputElement>('combobox', { name, ...(description ? { description } : {}) });
const options = () => within(screen.getByRole('listbox')).getAllByRole('option');
const option = (name: RegExp) => screen.findByRole('option', { name });
const dialogId = () => editorStore.getState().history.present.dialogId;

/** A portal with one webhook, of somebody who administers nothing. */
function portalWith(scopes: readonly string[]): PortalState {
  const state = newPortalState();
  return {
    ...state,
    users: state.users.map((one) => ({ ...one, admin: false })),
    webhooks: state.webhooks.map((one) => ({ ...one, scopes })),
  };
}

test('a recent dialog is chosen by keys, and sent to by its id', async () => {
  const portal = portals.start();
  await portal.connect();
  const { user } = await showSend({ dialogId: '', keyboard: { BUTTONS: [SITE] } });
  await user.click(picker('Recipient'));
  await option(/^Keyboard tests/);
  expect(options().filter((one) => one.textContent?.startsWith('Notes to self'))).toHaveLength(1);
  expect((await option(/^Announcements/)).textContent).toContain('closed for posting');
  await user.keyboard('{ArrowDown}{End}{Home}');
  expect(picker('Recipient').getAttribute('aria-activedescendant')).toMatch(/-1$/);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(picker('Recipient', 'Keyboard tests, group chat').value).toBe('Keyboard tests');
  await user.keyboard('{ArrowDown}');
  expect((await option(/^Keyboard tests/)).getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(picker('Recipient').value).toBe('Keyboard tests');
  await user.click(button('Send new'));
  await waitFor(() => expect(outcome().textContent).toContain('1001'));
  expect(portal.messages()[0]?.dialogId).toBe('chat1');
});

test('a person is found by the portal, asked once when the typing rests', async () => {
  const portal = portals.start();
  await portal.connect();
  const { user } = await showSend({ dialogId: '', keyboard: { BUTTONS: [SITE] } });
  await user.click(button(/^Send to notes to self/));
  expect(picker('Recipient').value).toBe('Notes to self');
  expect(document.activeElement).toBe(picker('Recipient'));
  await user.clear(picker('Recipient'));
  await user.paste('Wilson');
  const people = await screen.findByRole('group', { name: 'People' });
  await user.click(within(people).getByRole('option', { name: /^James Wilson/ }));
  expect(portal.calls.filter(({ method }) => method === 'im.search.user.list')).toMatchObject([
    { params: { FIND: 'Wilson' } },
  ]);
  expect(picker('Recipient').value).toBe('James Wilson');
  expect(document.activeElement).toBe(picker('Recipient'));
  expect(dialogId()).toBe('12');
});

test('an id that is written is told for what it stands', async () => {
  const portal = portals.start();
  await portal.connect();
  const { user } = await showSend({ dialogId: 'sg7', keyboard: { BUTTONS: [SITE] } });
  const write = async (id: string) => {
    await user.clear(picker('Recipient'));
    await user.paste(id);
  };
  const told = (words: string) => waitFor(() => picker('Recipient', words));
  await told('Workgroup 7, workgroup chat');
  expect(picker('Recipient').value).toBe('Workgroup 7');
  for (const [id, words] of [
    ['chat99', 'There is no such chat or person, or you have no access to it.'],
    ['chat3', 'Announcements: you cannot post here. The portal will refuse the message.'],
    ['1', 'Notes to self: only you see the message.'],
  ] as const) {
    await write(id);
    await told(words);
  }
  await write('https://example.bitrix24.com/online/?IM_DIALOG=chat5');
  await user.click(button('Use chat5'));
  await waitFor(() => expect(picker('Recipient').value).toBe('Deal 12'));
});

test('without the permission there is no list, and why; a bot can be chosen all the same', async () => {
  const portal = portals.start(portalWith(['imbot']));
  await portal.connect();
  const { user } = await showSend({ dialogId: '', keyboard: { BUTTONS: [HELP] } });
  picker('Recipient', /No list of chats and people.*Integrations/);
  await user.type(picker('Recipient'), 'chat1');
  expect(dialogId()).toBe('chat1');
  await user.click(picker('Bot'));
  await option(/^Echo Bot/);
  await user.paste('echo');
  expect(options()).toHaveLength(1);
  await user.keyboard('{Enter}{Enter}');
  expect(picker('Bot', /Echo Bot, a bot of this portal/).value).toBe('Echo Bot');
  expect(portal.calls.filter(({ method }) => method.startsWith('im.'))).toEqual([]);
});

test('whoever shows the list of bots names it, and says what else is wrong with the number', async () => {
  const notes = [{ severity: 'error' as const, text: 'Somebody else is meant' }];
  await show(<BotPicker connection={null} value="7" onValue={() => undefined} label="Bot id" notes={notes} />);
  screen.getByRole('combobox', { name: 'Bot id', description: /Somebody else is meant/ });
});

test('a list that is too long is cut, and that is said', async () => {
  const portal = portals.start();
  await portal.connect();
  portal.distort('im.recent.list', (answer) => {
    return {
      ...answer,
      result: Array.from({ length: 1500 }, (_, i) => ({ id: `chat${i + 1}`, title: `Chat ${i + 1}` })),
    };
  });
  const { user } = await showSend({ dialogId: '', keyboard: { BUTTONS: [SITE] } });
  await user.click(picker('Recipient'));
  await screen.findByText(/lists over 1,000 entries/);
  expect(screen.queryByText('Chat 1001')).toBeNull();
});
