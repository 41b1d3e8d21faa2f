import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { editorStore } from '../../../store/editor-store.ts';
import { button, outcome, SITE, showSend } from '../testdata/show-send.tsx';
import { setUpPortals } from '../testdata/web-portals.ts';

const portals = setUpPortals();
const HELP = { TEXT: 'Help', COMMAND: 'help' };
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const picker = (name: string) => screen.getByRole<HTMLInputElement>('combobox', { name });
/** As from the clipboard, which asks for fewer drawings than letters do. */
const put = async (user: UserEvent, target: HTMLElement, text: string) => {
  await user.click(target);
  await user.paste(text);
};
const update = () => button(/^Update message/);
const says = (text: string | RegExp) =>
  waitFor(() => {
    const { textContent } = outcome();
    if (typeof text === 'string') expect(textContent).toBe(text);
    else expect(textContent).toMatch(text);
  });

/** The dialog over a keyboard with a command, and how a method is chosen and called. */
async function showMethods() {
  const portal = portals.start();
  await portal.connect();
  const { user } = await showSend({ dialogId: 'chat1', keyboard: { BOT_ID: 456, BUTTONS: [HELP] } });
  const method = (name: string) => user.selectOptions(picker('Method'), name);
  const go = async (name: string, press: RegExp, said: string | RegExp) => {
    await method(name);
    await user.click(button(press));
    await says(said);
    return portal.paramsOf(name);
  };
  return { portal, user, method, go };
}

test('each of the five older methods asks for what it needs, and sends it', async () => {
  const { portal, user, method, go } = await showMethods();
  await go('im.message.add', /^Send new$/, 'Sent to chat1 as message 1001');
  await put(user, field('Message'), '!');
  expect(await go('im.message.update', /^Update message 1001$/, 'Message 1001 updated')).toMatchObject({
    MESSAGE_ID: 1001,
    BOT_ID: 456,
  });

  await method('imbot.message.add');
  await user.click(button('Send new'));
  const secret = await screen.findByRole('textbox', { name: 'CLIENT_ID', description: /needs CLIENT_ID/ });
  await waitFor(() => expect(document.activeElement).toBe(secret));
  await user.paste('client');
  await go('imbot.message.add', /^Send new$/, 'Sent to chat1 as message 1002');
  await put(user, field('Message'), '!');
  expect(await go('imbot.message.update', /^Update message/, 'Message 1002 updated')).toMatchObject({
    CLIENT_ID: 'client',
  });
  await method('imbot.command.answer');
  expect(screen.queryByRole('combobox', { name: 'Recipient' })).toBeNull();
  await put(user, field('Command id'), '101');
  await put(user, field('Message id'), '1001');
  expect(await go('imbot.command.answer', /^Answer command 101$/, 'The command was answered')).toMatchObject({
    COMMAND_ID: 101,
  });
  expect(portal.messages().map(({ authorId }) => authorId)).toEqual([1, 456, 456]);
});

test('each of the three methods of the second version does, too', async () => {
  const { portal, user, method, go } = await showMethods();
  await method('imbot.v2.Chat.Message.send');
  await put(user, field('botToken'), 'token');
  await go('imbot.v2.Chat.Message.send', /^Send new$/, 'Sent to chat1 as message 1001');
  await put(user, field('Message'), '!');
  await go('imbot.v2.Chat.Message.update', /^Update message/, 'Message 1001 updated');
  expect(portal.messages()[0]?.text).toBe('Hello!');
  // The number that an answer needs is another thing than the message to change.
  await method('imbot.v2.Command.answer');
  await put(user, field('Command id'), '101');
  await put(user, field('Message id'), '1001');
  expect(
    await go('imbot.v2.Command.answer', /^Answer command 101$/, 'The command was answered in chat1'),
  ).toMatchObject({ botId: 456, botToken: 'token', commandId: 101, dialogId: 'chat1' });
  expect(portal.messages().map(({ authorId }) => authorId)).toEqual([456, 456]);
});

test('whoever would lose a button is asked first', async () => {
  const portal = portals.start();
  await portal.connect();
  const { user } = await showSend({ dialogId: '1', keyboard: { BUTTONS: [SITE, HELP] } });
  screen.getByText('The portal will silently drop 1 button:');
  await user.click(button('Send new'));
  expect((await screen.findByRole('alert')).textContent).toContain('Send anyway?');
  expect(portal.paramsOf('im.message.add')).toBeUndefined();
  await put(user, picker('Bot'), '456');
  expect(screen.queryByText(/silently drop/)).toBeNull();
  await user.click(button('Send new'));
  await says('Sent to 1 as message 1001');
  expect(portal.paramsOf('im.message.add')).toMatchObject({ BOT_ID: 456, KEYBOARD: { BOT_ID: 456 } });
  expect(portal.messages()[0]?.params.KEYBOARD).toHaveLength(2);
});

test('a message of one portal is never offered for an update to the other', async () => {
  const first = portals.start();
  const second = portals.start();
  await first.connect();
  const { user } = await showSend({ dialogId: 'chat1', keyboard: { BUTTONS: [SITE] } });
  const portal = screen.getByRole('region', { name: 'Portal' });
  await user.click(within(portal).getByText(first.host));
  await user.click(button('Add another portal'));
  expect(document.activeElement).toBe(field('Incoming webhook'));
  await user.paste(second.webhook);
  const choice = await within(portal).findByRole<HTMLSelectElement>('combobox', { name: 'Portal' });
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Incoming webhook' })).toBeNull());
  expect(choice.selectedOptions[0]?.textContent).toBe(`${second.host} · Anna Ivanova, #1`);
  expect(update().disabled).toBe(true);
  await user.click(button('Send new'));
  await says('Sent to chat1 as message 1001');
  expect(update().textContent).toBe('Update message 1001');
  await user.selectOptions(choice, `${first.host} · Anna Ivanova, #1`);
  expect(update().disabled).toBe(true);
  await user.click(button('Send new'));
  await waitFor(() => expect(update().disabled).toBe(false));
  expect([first.messages().length, second.messages().length]).toEqual([1, 1]);
});

test('the built-in portal needs no webhook, no password, and leads nowhere', async () => {
  const { user } = await showSend({ dialogId: '1', keyboard: { BOT_ID: 456, BUTTONS: [HELP] } });
  await user.click(button('Try without a portal'));
  await within(screen.getByRole('region', { name: 'Portal' })).findByText('Built-in portal');
  await user.click(button('Send new'));
  await says('Sent to 1 as message 1001');
  expect(screen.queryByRole('link', { name: 'Open in Bitrix24' })).toBeNull();
  await user.selectOptions(picker('Method'), 'imbot.v2.Chat.Message.send');
  expect(screen.queryByRole('textbox', { name: 'botToken' })).toBeNull();
  await user.click(button('Send new'));
  await says(/^Sent to 1 as message 10\d\d$/);
  await user.click(button('Show'));
  expect(editorStore.getState()).toMatchObject({ dialog: null, panel: 'drawer', preferences: { drawer: 'sent' } });
});

test('where no call can be known again, a lost answer is not followed by a second one', async () => {
  const portal = portals.start();
  await portal.connect();
  const method = 'imbot.message.add' as const;
  const { user } = await showSend({ method, dialogId: 'chat1', keyboard: { BOT_ID: 456, BUTTONS: [HELP] } });
  await put(user, field('CLIENT_ID'), 'client');
  portal.breakNext(method, 'lost');
  await user.click(button('Send new'));
  await says(/Check the chat first: sending again may create a second message\./);
  expect(portal.messages()).toHaveLength(1);
  expect(portal.calls.filter((call) => call.method === method)).toHaveLength(1);
});

test('in Russian as well: what is lost, what is asked, what came of it', async () => {
  const portal = portals.start();
  await portal.connect();
  const { user } = await showSend({
    dialogId: '1',
    keyboard: { BUTTONS: [SITE, HELP] },
    preferences: { language: 'ru' },
  });
  screen.getByText('Портал молча отбросит 1 кнопку:');
  await user.click(button('Отправить новое'));
  await user.click(button('Всё равно отправить'));
  await says('Отправлено в 1, сообщение 1001');
  await put(user, field('Сообщение'), '!');
  await user.click(button('Обновить сообщение 1001'));
  await user.click(button('Всё равно обновить'));
  await says('Сообщение 1001 обновлено');
});
