import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Json } from '../../../core/json/json.ts';
import { connect } from '../../../portal-client/connect.ts';
import { connectionStore, selectConnection } from '../../../portal-client/connection-store.ts';
import { sendDesign } from '../../../portal-client/send-store.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { show } from '../../../testing/show.tsx';
import { SentPanel } from '../sent/sent-panel.tsx';
import { SITE } from '../testdata/show-send.tsx';
import { setUpPortals } from '../testdata/web-portals.ts';

setUpPortals();
const GO = { TEXT: 'Go', ACTION: 'DIALOG', ACTION_VALUE: '456' };
const chat = () => within(screen.getByRole('region', { name: 'Chat of the built-in portal' }));
const messages = () => chat().getAllByRole('article');
const message = (id: number) => chat().findByRole('article', { name: `Message ${id}` });
const press = (name: string) => chat().getByRole('button', { name });
const input = () => chat().getByRole<HTMLInputElement>('textbox', { name: 'Your message' });

/** Sends a message with these buttons to chat1 of the built-in portal, as message 1001, and shows the chat. */
async function sendBuiltIn(buttons: readonly Json[]) {
  const drawn = await show(<SentPanel />, { dialogId: 'chat1', keyboard: { BOT_ID: 456, BUTTONS: buttons } });
  await connect({ kind: 'built-in' });
  const connection = selectConnection(connectionStore.getState());
  if (!connection) throw new Error('There is no connection');
  await sendDesign(connection, editorStore.getState().history.present, { kind: 'new' });
  await message(1001);
  return drawn;
}

test('each button does what it does in the messenger', async () => {
  const { user } = await sendBuiltIn([
    SITE,
    { TEXT: 'Put', ACTION: 'PUT', ACTION_VALUE: 'My answer' },
    { TEXT: 'Say', ACTION: 'SEND', ACTION_VALUE: 'Agreed' },
    { TEXT: 'Copy', ACTION: 'COPY', ACTION_VALUE: '12-34' },
    GO,
  ]);
  await user.click(press(SITE.TEXT));
  chat().getByText(`Leads to ${SITE.LINK}`);
  expect(chat().getByRole('link', { name: 'Open' }).getAttribute('href')).toBe(SITE.LINK);
  await user.click(press('Put'));
  expect(document.activeElement).toBe(input());
  expect(input().value).toBe('My answer');
  await user.keyboard('{Enter}');
  expect((await message(1002)).textContent).toContain('My answer');
  await user.click(press('Say'));
  expect((await message(1003)).textContent).toContain('Agreed');
  await user.click(press('Copy'));
  expect(await navigator.clipboard.readText()).toBe('12-34');
  await user.click(press('Go'));
  expect(chat().getByRole<HTMLSelectElement>('combobox', { name: 'Dialog' }).selectedOptions[0]?.textContent).toBe(
    'Echo Bot',
  );
});

test('a message that is changed changes in the chat', async () => {
  const { user } = await sendBuiltIn([GO]);
  await user.click(screen.getByRole('button', { name: /^Message 1001/ }));
  await user.click(screen.getByRole('button', { name: 'Remove keyboard' }));
  await waitFor(() => expect(screen.getByRole('article').textContent).toContain('No keyboard'));
  await user.click(screen.getByRole('radio', { name: 'Chat' }));
  expect((await message(1001)).textContent).toContain('Hello');
  expect(chat().queryByRole('button', { name: 'Go' })).toBeNull();
});

test('what is written is answered by the bot, and all can begin anew', async () => {
  const { user } = await sendBuiltIn([GO]);
  await user.click(press('Go'));
  await user.click(input());
  await user.paste('/help');
  await user.keyboard('{Enter}');
  await user.click(await chat().findByRole('button', { name: '/list open' }));
  expect((await message(1004)).textContent).toContain('with the parameters open');
  await user.click(press('Start over'));
  expect(messages().map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Echo Bot · botHello!/)]);
  expect(screen.queryByRole('button', { name: /^Message 1001/ })).toBeNull();
});
