import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newPortalState, type PortalMessage } from '../../../core/portal/server/portal-state.ts';
import { storeKeyboard } from '../../../core/portal/validator/trace-keyboard.ts';
import { changeConnection, connectionStore, selectConnection } from '../../../portal-client/connection-store.ts';
import { selectChosen, sentStore } from '../../../portal-client/sent-store.ts';
import { undoCommand } from '../../../store/commands.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { keyboardNow, show } from '../../../testing/show.tsx';
import { SITE } from '../testdata/show-send.tsx';
import { setUpPortals } from '../testdata/web-portals.ts';
import { OpenDialog } from './open-dialog.tsx';

const portals = setUpPortals();
const HELP = { TEXT: 'Help', COMMAND: 'help' };

/** A message of chat1 with two buttons; bots write with theirs. */
function written(id: number, authorId: number, change: Partial<PortalMessage> = {}): PortalMessage {
  const params = { DIALOG_ID: 'chat1', MESSAGE: 'x', BOT_ID: 456, KEYBOARD: [SITE, HELP] };
  const answer = storeKeyboard('im.message.add', params);
  const buttons = answer.outcome === 'stored' ? answer.buttons : [];
  return {
    id,
    chatId: 1,
    dialogId: 'chat1',
    authorId,
    date: Date.now(),
    text: `Text ${id}`,
    uuid: '',
    replyId: 0,
    params: { KEYBOARD: [...buttons] },
    ...change,
  };
}

/** A portal whose chat1 holds these beside what is there, and the dialog connected to it. */
async function open(...messages: readonly PortalMessage[]) {
  const first = newPortalState();
  const portal = portals.start({ ...first, messages: [...first.messages, ...messages], nextMessageId: 2000 });
  await portal.connect();
  const drawn = await show(<OpenDialog />, { message: 'Mine', keyboard: [SITE] });
  act(() => editorStore.setState({ dialog: 'open' }));
  return { ...drawn, portal };
}

const link = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to a message' });
const dialogField = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Dialog' });
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const option = (name: RegExp) => screen.findByRole('radio', { name });
const openButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Open' });
const design = () => editorStore.getState().history.present;
const reads = (calls: readonly { method: string }[]) => calls.filter(({ method }) => /messages\.get$/.test(method));

test('a link opens a message of one’s own, bound to it, as one step', async () => {
  const { user, portal } = await open(written(1001, 1), written(1002, 1));
  expect(document.activeElement).toBe(link());
  await user.click(link());
  await user.paste(`https://${portal.host}/online/?IM_DIALOG=chat1&IM_MESSAGE=1001`);
  expect((await option(/Text 1001/)).matches(':checked')).toBe(true);
  expect(screen.getByRole('region', { name: 'How it opens' }).textContent).toContain('im.message.update changes it');
  await user.keyboard('{Enter}');
  expect(design()).toMatchObject({ method: 'im.message.update', messageId: '1001', message: 'Text 1001' });
  expect(keyboardNow()).toEqual({ BOT_ID: 456, BUTTONS: [SITE, HELP] });
  expect(selectChosen(sentStore.getState())).toMatchObject({ messageId: 1001, state: 'opened', dialogId: 'chat1' });
  expect(editorStore.getState()).toMatchObject({ dialog: null, preferences: { drawer: 'sent' } });
  await screen.findByText('Message 1001 is open.');
  act(() => undoCommand(editorStore));
  expect(design().message).toBe('Mine');
});

test('the messages of a dialog that carry buttons are listed, earlier ones on demand', async () => {
  const plain = Array.from({ length: 50 }, (_, i) => written(1002 + i, 2, { params: {} }));
  const { user, portal } = await open(written(1001, 1), ...plain);
  type(dialogField(), 'chat1');
  await screen.findByText('None of the last 50 messages has buttons.');
  await user.click(screen.getByRole('button', { name: 'Look at earlier messages' }));
  const found = await option(/Anna.*Text 1001.*Open website.*Help/);
  screen.getByText(/^1 message with buttons among the last \d+$/);
  expect(portal.paramsOf('im.dialog.messages.get')).toEqual({ DIALOG_ID: 'chat1', LAST_ID: 1002, LIMIT: 50 });
  expect(screen.queryByRole('button', { name: 'Look at earlier messages' })).toBeNull();
  expect(openButton().disabled).toBe(true);
  await user.click(found);
  await user.click(openButton());
  expect(design()).toMatchObject({ messageId: '1001', dialogId: 'chat1' });
});

test('what a bot wrote is changed by the bot, by methods that can be chosen', async () => {
  const { user } = await open(written(1001, 456));
  type(link(), 'chat1 1001');
  await option(/Echo Bot.*Text 1001/);
  const how = screen.getByRole('region', { name: 'How it opens' });
  expect(how.textContent).toContain('imbot.v2.Chat.Message.update changes it, the newer API');
  type(within(how).getByRole('textbox', { name: 'botToken' }), 'token');
  expect(how.textContent).toContain('since a bot token was entered here');
  await user.click(within(how).getByRole('radio', { name: 'imbot (old)' }));
  expect(how.textContent).toContain('imbot.message.update');
  within(how).getByRole('textbox', { name: 'CLIENT_ID' });
  await user.click(within(how).getByRole('radio', { name: 'imbot.v2' }));
  await user.click(openButton());
  expect(design()).toMatchObject({ method: 'imbot.v2.Chat.Message.update', messageId: '1001' });
  expect(selectChosen(sentStore.getState())).toMatchObject({ botId: 456, method: 'imbot.v2.Chat.Message.update' });
});

test('what somebody else wrote opens as a new message', async () => {
  const { user } = await open(written(1001, 2));
  type(link(), 'chat1 1001');
  await user.click(await option(/Boris.*Text 1001/));
  screen.getByText('Only its author can change it. It opens as your new message.');
  await user.click(openButton());
  expect(design()).toMatchObject({ method: 'im.message.add', messageId: '', dialogId: '' });
  expect(sentStore.getState().messages).toEqual([]);
});

test('one that is too old is said to be', async () => {
  await open(written(1001, 1, { date: Date.now() - 4 * 86_400_000 }));
  type(link(), 'chat1 1001');
  await screen.findByText(/^It is more than three days old: im\.message\.update will refuse/);
});

test('another portal is not asked, and what cannot be found is said with a way out', async () => {
  const { portal } = await open(written(1001, 1, { params: { IS_DELETED: 'Y' } }));
  type(link(), 'https://other.example.com/online/?IM_DIALOG=chat1&IM_MESSAGE=1001');
  screen.getByText(/^This link belongs to another portal, which is not contacted\./);
  expect(dialogField().value).toBe('');
  type(link(), 'hello');
  screen.getByText(/^This is not a link to a message\./);
  type(link(), '1001');
  screen.getByText(/^The number alone is not enough to find message 1001/);
  expect(reads(portal.calls)).toEqual([]);
  type(link(), 'chat1 1001');
  await screen.findByText('Message 1001 is deleted. Choose another one below.');
  type(link(), 'chat1 1999');
  await screen.findByText(/^There is no message 1999 in this dialog\./);
  expect(openButton().disabled).toBe(true);
  screen.getByText('No message of this dialog has buttons. With a link you can also open one without them.');
});

test('a message without buttons opens by its link', async () => {
  const { user } = await open(written(1001, 1, { params: {} }));
  type(link(), 'chat1 1001');
  await option(/Text 1001/);
  screen.getByText('No buttons yet: the ones you make go to it.');
  await user.click(openButton());
  expect(design()).toMatchObject({ messageId: '1001', message: 'Text 1001' });
  expect(design().keyboard.rows).toEqual([]);
});

test('a dialog that may not be read, and one that could not be', async () => {
  const { user, portal } = await open(written(1001, 1));
  type(dialogField(), 'chat2');
  await screen.findByText(/^The messages could not be read\./);
  portal.breakNext('im.dialog.messages.get', { code: 'ACCESS_ERROR' });
  type(dialogField(), 'chat1');
  await screen.findByText(/^The messages could not be read\./);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await option(/Text 1001/);
});

test('without the permission to read it is told what to tick', async () => {
  await open();
  const { id } = selectConnection(connectionStore.getState()) ?? { id: '' };
  act(() => changeConnection(id, { scopes: ['imbot'] }));
  screen.getByText(/^Messages cannot be read\. Missing: im\./);
  expect(screen.queryByRole('textbox', { name: 'Link to a message' })).toBeNull();
});

test('without a portal it leads to one', async () => {
  const { user } = await show(<OpenDialog />);
  screen.getByText(/^Choose the portal first\./);
  await user.click(screen.getByRole('button', { name: 'Try without a portal' }));
  await waitFor(() => expect(document.activeElement).toBe(link()));
});
