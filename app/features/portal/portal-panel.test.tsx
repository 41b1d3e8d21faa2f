import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findButton } from '../../core/keyboard/find-button.ts';
import { CHECKED_REVISION } from '../../core/portal/validator/checked-revision.ts';
import { METHODS } from '../../core/request/methods.ts';
import { connectionStore } from '../../portal-client/connection-store.ts';
import { testConnection } from '../../portal-client/testdata/connection.ts';
import { setBotIdCommand } from '../../store/commands.ts';
import { editorStore, select } from '../../store/editor-store.ts';
import { show } from '../../testing/show.tsx';
import { PortalPanel } from './portal-panel.tsx';

const SITE = { TEXT: 'Website', LINK: 'https://example.com/' };
const SEARCH = { TEXT: 'Search', LINK: 'https://example.com/?a=1&b=2', COMMAND: 'find' };
const HELP = { TEXT: 'Help', COMMAND: 'help' };
const MIXED = { BUTTONS: [SITE, SEARCH, { TYPE: 'NEWLINE' }, HELP] };

const name = (text: string) => screen.getByRole('button', { name: text });
const item = (text: string) => name(text).closest('li') as HTMLElement;
const meter = () => screen.getByRole('meter', { name: 'Stored size' }).getAttribute('aria-valuetext');
const method = () => screen.getByRole('combobox', { name: 'Method' });
const outcomeOf = (text: string) => within(name(text).closest('tr') as HTMLElement).getByRole('cell').textContent;
const selection = () => editorStore.getState().selection;
const present = () => editorStore.getState().history.present;

test('of each button it is said whether it is kept, changed or dropped, and why', async () => {
  await show(<PortalPanel />, { keyboard: MIXED });
  expect(screen.getByText('Stores 2 of 3 buttons')).toBeTruthy();
  expect(item('Website').textContent).toContain('Kept');
  expect(item('Search').textContent).toContain('Changed');
  const changes = within(item('Search')).getAllByRole('listitem');
  expect(changes.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(
      /LINK "https:\/\/example.com\/\?a=1&b=2".*"https:\/\/example.com\/\?a=1&amp;b=2".*HTML-escaped/,
    ),
    expect.stringMatching(/COMMAND "find".*nothing.*LINK wins over COMMAND/),
  ]);
  expect(item('Help').textContent).toMatch(/Dropped.*A command needs the bot id of the keyboard\./);
});

test('the sent and the stored JSON are made once they are asked for', async () => {
  const { user } = await show(<PortalPanel />, { keyboard: MIXED });
  expect(document.querySelectorAll('pre')).toHaveLength(0);
  name('JSON of “Search”').focus();
  await user.keyboard('{Enter}');
  const json = (which: string) =>
    JSON.parse(screen.getByRole('region', { name: `${which} JSON of “Search”` }).textContent ?? '');
  expect(json('Sent')).toEqual(SEARCH);
  expect(json('Stored')).toMatchObject({ BOT_ID: 0, LINK: expect.stringMatching(/&amp;/) });
  await user.click(name('JSON of “Help”'));
  expect(item('Help').textContent).toContain('Nothing is stored.');
});

test('another method has another outcome', async () => {
  const { user } = await show(<PortalPanel />, { keyboard: [HELP] });
  expect(screen.getByText('Refuses it with KEYBOARD_ERROR: no button can be used')).toBeTruthy();
  await user.selectOptions(method(), 'imbot.v2.Chat.Message.update');
  expect(screen.getByText('Ignores it: the old keyboard stays')).toBeTruthy();
  expect(present().method).toBe('imbot.v2.Chat.Message.update');
  act(() => setBotIdCommand(editorStore, '7'));
  expect(await screen.findByText('Stores 1 of 1 button')).toBeTruthy();
  expect(item('Help').textContent).toContain('Kept');
});

test('the methods are compared, and one of them is taken', async () => {
  const { user } = await show(<PortalPanel />, { keyboard: 'N', method: 'im.message.update' });
  expect(screen.getByText('Removes the keyboard from the message')).toBeTruthy();
  expect(screen.getAllByRole('row')).toHaveLength(METHODS.length + 1);
  expect(outcomeOf('im.message.add')).toBe('refused (KEYBOARD_ERROR)');
  expect(outcomeOf('imbot.v2.Chat.Message.update')).toBe('removed');
  expect(outcomeOf('imbot.v2.Command.answer')).toBe('ignored');
  await user.click(name('imbot.v2.Command.answer'));
  expect(method()).toHaveProperty('value', 'imbot.v2.Command.answer');
  expect(screen.getByText('Ignores it: the message is sent without a keyboard')).toBeTruthy();
});

test.each([
  ['a', '160 of 60,000 characters'],
  ['a'.repeat(1001), '1,160 of 60,000 characters'],
])('the room that a keyboard takes is shown: %.3s', async (TEXT, size) => {
  await show(<PortalPanel />, { keyboard: { BUTTONS: [{ TEXT, LINK: '/' }] } });
  expect(meter()).toBe(size);
  expect(screen.getByText(size)).toBeTruthy();
});

test('a keyboard that is too long is refused, with all of its buttons listed', async () => {
  const buttons = Array.from({ length: 40 }, (_, i) => ({ TEXT: `Button ${i}`, LINK: `/${'x'.repeat(1400)}` }));
  const { user } = await show(<PortalPanel />, { keyboard: { BUTTONS: buttons } });
  expect(screen.getByText(/^Refuses it with PARAM_KEYBOARD_ERROR: the keyboard is too long/)).toBeTruthy();
  expect(meter()).toMatch(/^6\d,\d{3} of 60,000 characters$/);
  await user.click(name('Button 39'));
  expect(item('Button 39').textContent).toContain('Fine by itself, but the portal refuses the whole keyboard.');
  expect(findButton(present().keyboard, selection()?.id ?? '')?.button.fields.TEXT).toBe('Button 39');
});

test('what the end of a row loses is told, and leads to the row', async () => {
  const { user } = await show(<PortalPanel />, { keyboard: [SITE, { TYPE: 'NEWLINE', ID: 5 }, SITE] });
  expect(item('End of row 1').textContent).toContain('A NEWLINE only ends the row');
  await user.click(name('End of row 1'));
  expect(selection()).toEqual({ kind: 'row', id: present().keyboard.rows[0]?.id });
});

test('all buttons that are selected elsewhere are marked', async () => {
  await show(<PortalPanel />, { keyboard: [SITE, HELP, SEARCH] });
  const [first, second, third] = present().keyboard.rows[0]?.buttons.map(({ id }) => id) ?? [];
  const list = screen.getByRole('list', { name: 'What happens to each button' });
  const marked = () =>
    within(list)
      .getAllByRole('button', { current: true })
      .map(({ textContent }) => textContent);
  act(() => select(editorStore, { kind: 'button', id: second ?? '' }));
  expect(marked()).toEqual(['Help']);
  act(() => select(editorStore, { kind: 'button', id: third ?? '' }, 'toggle'));
  expect(marked()).toEqual(['Help', 'Search']);
  act(() => select(editorStore, { kind: 'button', id: first ?? '' }));
  expect(marked()).toEqual(['Website']);
});

test('nothing yet is no problem: it says what to do', async () => {
  await show(<PortalPanel />, { keyboard: { BUTTONS: [] } });
  expect(screen.getByText(/^Add a button to see what the portal stores/)).toBeTruthy();
  expect(screen.getByText('Without buttons the portal refuses the request (KEYBOARD_ERROR).')).toBeTruthy();
});

test.each([
  ['with buttons', MIXED],
  ['without', { BUTTONS: [] }],
])('it says from when its knowledge is, %s', async (_, keyboard) => {
  await show(<PortalPanel />, { keyboard });
  expect(screen.getByText('Checked against the portal of May 2026.')).toBeTruthy();
});

test.each([
  [null, 'Checked against the portal of May 2026.'],
  [CHECKED_REVISION, `${CHECKED_REVISION}, the one documented that month.`],
  [CHECKED_REVISION + 1, `${CHECKED_REVISION + 1}, newer than the one documented that month.`],
  [CHECKED_REVISION - 1, `${CHECKED_REVISION - 1}, older than the one documented that month.`],
])('a connected portal is compared by its revision: %s', async (revision, said) => {
  const connection = testConnection('example', { revision });
  connectionStore.setState({ connections: [connection], current: connection.id });
  await show(<PortalPanel />, { keyboard: MIXED });
  const line = screen.getByText(/^Checked against/).textContent ?? '';
  expect(line).toContain(said);
  expect(line.includes('Connected portal')).toBe(revision !== null);
  connectionStore.setState(connectionStore.getInitialState());
});

test.each([
  ['en', /^Stores 1 of 2 buttons, 1 entry is not known yet$/, /^1 entry is not known yet$/, 'Unknown'],
  ['ru', /^Сохранит 1 из 2 кнопок, 1 запись пока неизвестна$/, /^1 запись пока неизвестна$/, 'Неизвестно'],
] as const)(
  'of what code makes it says that nobody knows, and makes no claim about the size: %s',
  async (language, both, alone, word) => {
    const { unmount } = await show(<PortalPanel />, {
      keyboard: [SITE, HELP, '{{make()}}'],
      preferences: { language },
    });
    expect(screen.getByText(both)).toBeTruthy();
    expect(item('make()').textContent).toContain(word);
    expect(screen.queryByRole('meter')).toBeNull();
    unmount();
    await show(<PortalPanel />, { keyboard: ['{{make()}}'], preferences: { language } });
    expect(screen.getAllByText(alone)).toHaveLength(1 + METHODS.length);
  },
);

test('it speaks Russian', async () => {
  const { user } = await show(<PortalPanel />, { keyboard: MIXED, preferences: { language: 'ru' } });
  expect(screen.getByText('Сохранит 2 из 3 кнопок')).toBeTruthy();
  expect(screen.getByText('Проверено на портале мая 2026 года.')).toBeTruthy();
  expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toMatch(/из 60\s000 символов$/);
  expect(screen.getByText('Команде нужен ID бота клавиатуры.')).toBeTruthy();
  await user.click(name('JSON кнопки «Search»'));
  expect(screen.getByRole('region', { name: 'Отправленный JSON: «Search»' })).toBeTruthy();
});

test('of variables without a value the size is the least that it can be', async () => {
  await show(<PortalPanel />, { keyboard: [{ ...SITE, TEXT: '{{some.name}}' }] });
  expect(item('{{some.name}}').textContent).toContain('Kept');
  expect(meter()).toMatch(/^at least \d+ of 60,000 characters$/);
});
