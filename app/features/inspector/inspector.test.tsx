import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { editorStore } from '../../store/editor-store.ts';
import { DOES, requestFocus } from '../../store/selection.ts';
import { keyboardNow, selectButton, show } from '../../testing/show.tsx';
import { Inspector } from './inspector.tsx';

const LINK = { TEXT: 'Open', LINK: 'https://example.com/', DISPLAY: 'LINE' };
const HELP = { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' };

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const chosen = (name: string) => screen.getByLabelText<HTMLSelectElement>(name).selectedOptions[0]?.textContent;
const hasFocus = (element: Element) => expect(document.activeElement).toBe(element);

/** What a screen reader says about the value of a field. */
const described = (name: string) => {
  const ids = field(name).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
};

/** The inspector of this keyboard, with one of its buttons selected. */
async function inspect(keyboard: Json, text?: Json) {
  const { user } = await show(<Inspector />, { keyboard });
  if (text !== undefined) {
    selectButton(text);
    await screen.findByText(/^row \d/);
  }
  return {
    user,
    unfold: (name: string) => user.click(screen.getByText(name, { selector: 'summary' })),
    press: (name: string) => user.click(screen.getByRole('button', { name })),
    choose: (name: string, option: string) => user.selectOptions(field(name), option),
    type: (name: string, text: string) => user.type(field(name), text),
    retype: async (name: string, text: string) => {
      await user.clear(field(name));
      await user.click(field(name));
      await user.paste(text);
    },
  };
}

test('a text and an address are written as typed, and the focus stays', async () => {
  const { user, retype } = await inspect([LINK], 'Open');
  expect(screen.getByText('row 1, 1 of 1')).toBeTruthy();
  await user.clear(field('Text'));
  const text = field('Text');
  await user.type(text, 'Ticket 👍  №7');
  hasFocus(text);
  await retype('Link', 'https://b24.example/?a=1&b=2');
  expect(keyboardNow()).toEqual([{ TEXT: 'Ticket 👍  №7', LINK: 'https://b24.example/?a=1&b=2', DISPLAY: 'LINE' }]);
});

test('other actions are tried, and what was typed comes back', async () => {
  const { choose, retype } = await inspect([LINK], 'Open');
  await retype('Link', 'https://mine.example/');
  await choose('What it does', 'Calls a number');
  expect(keyboardNow()).toEqual([{ TEXT: 'Open', ACTION: 'CALL', ACTION_VALUE: '+12025550100', DISPLAY: 'LINE' }]);
  await retype('Phone number', '+49301');
  await choose('What it does', 'Runs a bot command');
  expect(keyboardNow()).toEqual([{ TEXT: 'Open', COMMAND: 'help', DISPLAY: 'LINE' }]);
  await choose('What it does', 'Calls a number');
  expect(field('Phone number').value).toBe('+49301');
  await choose('What it does', 'Opens a link');
  expect(keyboardNow()).toEqual([{ TEXT: 'Open', LINK: 'https://mine.example/', DISPLAY: 'LINE' }]);
});

test('a button without an action gets one', async () => {
  const { choose } = await inspect([{ TEXT: 'Bare' }], 'Bare');
  expect(chosen('What it does')).toBe('Nothing yet');
  await choose('What it does', 'Copies text');
  expect(keyboardNow()).toEqual([{ TEXT: 'Bare', ACTION: 'COPY', ACTION_VALUE: 'INV-4821' }]);
  expect(within(field('What it does')).queryByText('Nothing yet')).toBeNull();
});

test('a link is edited while a command beside it would win', async () => {
  const both = { BOT_ID: 5, BUTTONS: [{ TEXT: 'Both', LINK: 'https://a.example/', COMMAND: 'help' }] };
  const { user, press, unfold } = await inspect(both, 'Both');
  const link = field('Link');
  await user.type(link, '{Delete}', { initialSelectionStart: 0, initialSelectionEnd: 0 });
  expect(described('Link')).toMatch(/^LINK is ignored, COMMAND runs instead/);
  await user.keyboard('h');
  hasFocus(link);
  await unfold('Other fields');
  expect(screen.getByText('A button has one action: LINK is kept', { exact: false })).toBeTruthy();
  await press('Remove COMMAND');
  expect(keyboardNow()).toEqual({ BOT_ID: 5, BUTTONS: [{ TEXT: 'Both', LINK: 'https://a.example/' }] });
});

test('the bot is named where a command needs it', async () => {
  const { user } = await inspect({ BUTTONS: [HELP, { ...HELP, TEXT: 'More' }] }, 'Help');
  const warning = /^A command needs a bot id. Without one the portal silently drops 2 buttons/;
  const [botId, ofRequest] = screen.getAllByLabelText('Bot id');
  // It is said where the bot is asked for, and at neither command.
  for (const one of [botId, ofRequest]) expect(one?.closest('[data-field]')?.textContent).toMatch(/A command needs/);
  expect(field('Command').getAttribute('aria-invalid')).toBeNull();
  await user.type(botId as HTMLElement, '456');
  hasFocus(botId as HTMLElement);
  expect(screen.queryAllByText(warning)).toEqual([]);
  expect(keyboardNow()).toMatchObject({ BOT_ID: 456 });
  selectButton('More');
  expect(screen.getAllByLabelText('Bot id')).toHaveLength(1);
});

test('a look is chosen and let go', async () => {
  const { user } = await inspect([LINK, { ...LINK, TEXT: 'Set', BG_COLOR_TOKEN: 'alert' }], 'Open');
  const look = (name: string) => screen.getByRole('radio', { name });
  await user.click(look('Primary'));
  expect(keyboardNow()).toMatchObject([{ ...LINK, BG_COLOR_TOKEN: 'primary' }, { BG_COLOR_TOKEN: 'alert' }]);
  await user.keyboard('{ArrowLeft}');
  hasFocus(look('Base'));
  selectButton('Set');
  await user.click(look('Base'));
  expect(keyboardNow()).toEqual([LINK, { ...LINK, TEXT: 'Set', BG_COLOR_TOKEN: 'base' }]);
});

test('width and display are set and cleared', async () => {
  const { choose, press, type } = await inspect([LINK], 'Open');
  await type('Width', '120');
  expect(keyboardNow()).toEqual([{ ...LINK, WIDTH: 120 }]);
  await type('Width', 'px');
  expect(keyboardNow()).toEqual([{ ...LINK, WIDTH: '120px' }]);
  await press('Clear Width');
  hasFocus(field('Width'));
  await choose('Display', 'On its own line');
  expect(keyboardNow()).toEqual([{ ...LINK, DISPLAY: 'BLOCK' }]);
  await press('Clear Display');
  expect(keyboardNow()).toEqual([{ TEXT: 'Open', LINK: 'https://example.com/' }]);
});

test('behaviour is set; wrong values stay until then', async () => {
  const odd = { ...LINK, BLOCK: true, DISABLED: 'y', CONTEXT: 'mobile' };
  const { choose, unfold, user } = await inspect([odd], 'Open');
  await unfold('Behaviour');
  expect(described('Block the keyboard after a press')).toMatch(/for commands only/);
  expect(described('Disabled')).toMatch(/"y" is treated as "N"/);
  expect(described('Where it is shown')).toMatch(/Did you mean MOBILE\?/);
  expect(keyboardNow()).toEqual([odd]);
  await user.click(field('Block the keyboard after a press'));
  await choose('Where it is shown', 'Mobile app only');
  expect(keyboardNow()).toEqual([{ ...LINK, BLOCK: 'Y', DISABLED: 'y', CONTEXT: 'MOBILE' }]);
  await user.click(field('Block the keyboard after a press'));
  expect(keyboardNow()).toEqual([{ ...LINK, DISABLED: 'y', CONTEXT: 'MOBILE' }]);
});

test('a section stays open from button to button', async () => {
  const { unfold, user } = await inspect([LINK, { ...LINK, TEXT: 'Next' }], 'Open');
  await unfold('Behaviour');
  selectButton('Next');
  expect(field('Disabled').closest('details')?.open).toBe(true);
  await user.click(field('Disabled'));
  expect(keyboardNow()).toEqual([LINK, { ...LINK, TEXT: 'Next', DISABLED: 'Y' }]);
});

test('the request is set when nothing is selected', async () => {
  const { choose, retype } = await inspect([LINK]);
  expect(screen.getByText('Select a button to set its text and action.')).toBeTruthy();
  await retype('Recipient', 'chat42');
  await choose('Method', 'imbot.v2.Chat.Message.update');
  expect(screen.queryByLabelText('Recipient')).toBeNull();
  expect(screen.getByText(/botToken/)).toBeTruthy();
  await retype('Message id', '77');
  await retype('Bot id', '12');
  await choose('Method', 'im.message.add');
  expect(editorStore.getState().history.present).toMatchObject({ dialogId: 'chat42', messageId: '77' });
  expect(field('Recipient').value).toBe('chat42');
  expect(field('Bot id').value).toBe('12');
});

test('a field that another part leads to gets the focus, wherever it is folded away', async () => {
  await inspect([LINK], 'Open');
  expect(field('Recipient').closest('details')?.open).toBe(false);
  act(() => requestFocus({ kind: 'request', field: 'botId' }));
  hasFocus(field('Bot id'));
  expect(field('Recipient').closest('details')?.open).toBe(true);
});

test.each([
  ['its address', LINK, 'Link'],
  ['its command', HELP, 'Command'],
  ['the choice, as long as it does nothing', { TEXT: 'Nothing' }, 'What it does'],
])('whoever asks for what a button does is led to %s', async (_, button, name) => {
  await inspect([button], button.TEXT);
  const { selection } = editorStore.getState();
  act(() => requestFocus({ kind: 'button', id: selection?.id ?? '', field: DOES }));
  hasFocus(field(name));
});

test('colours are set by hand and by the picker', async () => {
  const { retype, unfold } = await inspect([LINK], 'Open');
  await unfold('Advanced');
  await retype('Background', '#fff');
  fireEvent.change(field('Pick a colour: Text colour'), { target: { value: '#29619b' } });
  expect(field('Pick a colour: Background').value).toBe('#ffffff');
  expect(keyboardNow()).toEqual([{ ...LINK, BG_COLOR: '#fff', TEXT_COLOR: '#29619b' }]);
});

test('a text of the wrong type is shown and typed over', async () => {
  const { type } = await inspect([{ ...LINK, TEXT: 5 }, LINK], 5);
  expect(field('Text').value).toBe('5');
  expect(described('Text')).toMatch(/TEXT must be a string/);
  await type('Text', '6');
  expect(keyboardNow()).toEqual([{ ...LINK, TEXT: '56' }, LINK]);
});

test('a text to send may have several lines', async () => {
  const { type } = await inspect([{ TEXT: 'Say', ACTION: 'SEND', ACTION_VALUE: 'One' }], 'Say');
  await type('Text to send', '{Enter}Two');
  expect(keyboardNow()).toEqual([{ TEXT: 'Say', ACTION: 'SEND', ACTION_VALUE: 'One\nTwo' }]);
});

test('an entry that is no button is turned into one', async () => {
  const { press } = await inspect([LINK, 'Lost'], 'Lost');
  expect(screen.getByText('Not a button')).toBeTruthy();
  await press('Turn into a button');
  expect((await screen.findByLabelText<HTMLInputElement>('Text')).value).toBe('Lost');
  expect(keyboardNow()).toEqual([LINK, { TEXT: 'Lost', LINK: 'https://www.example.com/', DISPLAY: 'LINE' }]);
});

test.each([
  ['en', 'Not known yet', 'Its code', 'Paste the result', 'Delete'],
  ['ru', 'Пока неизвестно', 'Код', 'Вставить результат', 'Удалить'],
] as const)(
  'code that makes buttons is shown in full, with the ways on: %s',
  async (language, title, its, paste, remove) => {
    const code = `makeButton(${'x'.repeat(80)})`;
    const { user } = await show(<Inspector />, { keyboard: [LINK, `{{${code}}}`], preferences: { language } });
    selectButton(`{{${code}}}`);
    expect(await screen.findByText(title)).toBeTruthy();
    expect(screen.getByRole('region', { name: its }).textContent).toBe(code);
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: paste }));
    expect(editorStore.getState().dialog).toBe('import');
    await user.click(screen.getByRole('button', { name: remove }));
    expect(keyboardNow()).toEqual([LINK]);
  },
);

test('of a value that is not known yet it is not said what it is treated as, and its bot is there', async () => {
  const unknown = { TEXT: 'Go', COMMAND: '{{command}}', BG_COLOR_TOKEN: '{{tone}}', DISPLAY: '{{way}}' };
  await inspect({ BOT_ID: '{{bot}}', BUTTONS: [unknown] }, 'Go');
  for (const name of ['tone', 'way'])
    expect(screen.getByText(`"{{${name}}}" is only known when the code runs.`)).toBeTruthy();
  expect(screen.queryByText(/is treated as|does not know/)).toBeNull();
  // Among the settings of the request alone, not asked for at the command.
  expect(screen.getAllByText(/^The bot that gets the commands/)).toHaveLength(1);
});
