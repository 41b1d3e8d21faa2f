import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { editorStore } from '../../store/editor-store.ts';
import { say } from '../../testing/say.ts';
import { keyboardNow, show } from '../../testing/show.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { forgetText } from './import-store.ts';
import { ReaderAtHand } from './testdata/reader-at-hand.ts';

const HOOK = 'https://example.bitrix24.com/rest/1/s3cret0w0rd0s3cr/';
const OLD = { BOT_ID: 7, BUTTONS: [{ TEXT: 'Old', LINK: 'https://example.com/' }] };
const SITE = { TEXT: 'Site', LINK: 'https://example.com/', DISPLAY: 'LINE' };
const HELP = { TEXT: 'Help', ACTION: 'SEND', ACTION_VALUE: 'help', DISPLAY: 'LINE' };
const REQUEST = {
  DIALOG_ID: 'chat9',
  MESSAGE: 'Choose',
  KEYBOARD: { BOT_ID: 456, BUTTONS: [SITE, { TYPE: 'NEWLINE' }, HELP] },
};
const JSON_TEXT = JSON.stringify(REQUEST, null, 2);

const SITE_AND_HELP = {
  json: JSON_TEXT,
  php: `$keyboard = ['BUTTONS' => [['TEXT' => 'Site', 'LINK' => 'https://example.com/'], ['TYPE' => 'NEWLINE'],
    ['TEXT' => 'Help', 'ACTION' => 'SEND', 'ACTION_VALUE' => 'help']]];
CRest::call('im.message.add', ['DIALOG_ID' => 'chat9', 'KEYBOARD' => $keyboard]);`,
  javascript: `const keyboard = { BUTTONS: [{ TEXT: 'Site', LINK: 'https://example.com/' }, { TYPE: 'NEWLINE' },
    { TEXT: 'Help', ACTION: 'SEND', ACTION_VALUE: 'help' }] };`,
  python: `keyboard = {'BUTTONS': [{'TEXT': 'Site', 'LINK': 'https://example.com/'}, {'TYPE': 'NEWLINE'},
    {'TEXT': 'Help', 'ACTION': 'SEND', 'ACTION_VALUE': 'help', 'DISABLED': None}]}`,
  curl: `curl -X POST -H 'Content-Type: application/json' -d '${JSON.stringify(REQUEST)}' ${HOOK}im.message.add`,
  form: 'DIALOG_ID=chat9&KEYBOARD[0][TEXT]=Site&KEYBOARD[0][LINK]=https%3A%2F%2Fexample.com%2F&KEYBOARD[1][TYPE]=NEWLINE&KEYBOARD[2][TEXT]=Help&KEYBOARD[2][ACTION]=SEND&KEYBOARD[2][ACTION_VALUE]=help',
  text: 'Site -> https://example.com/\nHelp',
} as const;

beforeEach(() => vi.stubGlobal('Worker', ReaderAtHand));
afterEach(() => {
  forgetText();
  vi.unstubAllGlobals();
});

const area = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const type = (text: string) => fireEvent.change(area(), { target: { value: text } });
const remarks = () => screen.getByRole('list', { name: 'Remarks' });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

/** The texts of the recognised buttons, row by row: `Yes, No | Help`. */
const rows = () =>
  within(screen.getByRole('list', { name: 'Buttons' }))
    .getAllByRole('list')
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(', '))
    .join(' | ');

test.each(Object.entries(SITE_AND_HELP))('%s is recognised, and its buttons are shown', async (kind, text) => {
  await show(<ImportDialog />);
  type(text);
  const { en } = say({ code: 'pasted-kind', params: { kind: kind as keyof typeof SITE_AND_HELP } });
  await screen.findByText(`Recognised: ${en}`);
  const status = within(screen.getByRole('region', { name: 'What was recognised' })).getByRole('status');
  expect(status.textContent).toBe(`Recognised: ${en}: 2 buttons in 2 rows`);
  expect(rows()).toBe('Site | Help');
});

test('what a request holds is told before it is taken', async () => {
  const { user } = await show(<ImportDialog />, { keyboard: OLD, message: 'Before' });
  type(SITE_AND_HELP.curl);
  expect((await screen.findByRole('list', { name: 'Remarks' })).textContent).toMatch(/webhook/i);
  expect(screen.getByText(/The text belongs to bot 456/)).toBeTruthy();
  await user.click(button('Replace'));
  expect(screen.getByText(/^Imported: 2 buttons in 2 rows\./)).toBeTruthy();
  expect(keyboardNow()).toEqual(REQUEST.KEYBOARD);
  expect(editorStore.getState().history.present).toMatchObject({ message: 'Choose', dialogId: 'chat9' });
  expect(editorStore.getState().dialog).toBeNull();
});

test('each remark leads to more about it', async () => {
  await show(<ImportDialog />);
  type('[{"TEXT": "Site", "LINK": "example.com"}]');
  await screen.findByText(/^Recognised/);
  const hrefs = within(remarks())
    .getAllByRole('link', { name: /^More: / })
    .map((link) => link.getAttribute('href'));
  expect(hrefs).toContain('rules/en.html#link-no-scheme');
  expect(hrefs).toHaveLength(within(remarks()).getAllByRole('listitem').length);
});

test('the same as the current one is told', async () => {
  await show(<ImportDialog />, { keyboard: REQUEST.KEYBOARD });
  type(JSON_TEXT);
  expect(await screen.findByText(/the same as the current one/)).toBeTruthy();
});

test('rows are appended, as one step', async () => {
  const { user } = await show(<ImportDialog />, { keyboard: OLD, message: 'Before' });
  type('Yes | No\nHelp -> /help topic:1');
  await waitFor(() => expect(button('Append rows').disabled).toBe(false));
  await user.click(button('Append rows'));
  expect(screen.getByText(/^Appended: 3 buttons in 2 rows\./)).toBeTruthy();
  const texts = (now = keyboardNow() as typeof OLD) => now.BUTTONS.map(({ TEXT }) => TEXT);
  expect(texts()).toEqual(['Old', undefined, 'Yes', 'No', undefined, 'Help']);
  expect(editorStore.getState().history.present.message).toBe('Before');
  await user.click(button('Undo'));
  expect(keyboardNow()).toEqual(OLD);
});

test('the place where a text breaks off is found', async () => {
  const { user } = await show(<ImportDialog />);
  type('{\n  "BUTTONS": [\n    {"TEXT": "Site" "LINK": "https://example.com/"}\n  ]\n}');
  const [place] = await screen.findAllByRole('button', { name: /^line 3, column \d+$/ });
  await user.click(place as HTMLElement);
  expect(document.activeElement).toBe(area());
  expect(area().value.slice(0, area().selectionStart).split('\n')).toHaveLength(3);
});

test('a text without a keyboard cannot be taken', async () => {
  await show(<ImportDialog />);
  type('Only words; <b>no keyboard</b>.');
  expect(await screen.findByText(/No keyboard was found\./)).toBeTruthy();
  expect(button('Replace').disabled).toBe(true);
  expect(button('Append rows').disabled).toBe(true);
});

test('a file that cannot be read leaves the text as it is; the text before a file comes back', async () => {
  const { user } = await show(<ImportDialog />);
  const choose = (name: string, content: BlobPart) =>
    user.upload(screen.getByLabelText('File to import'), new File([content], name));
  type(JSON_TEXT);
  await choose('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]));
  await waitFor(() => expect(remarks().textContent).toContain('picture.png: This file is not plain text.'));
  await choose('big.json', 'x'.repeat(1_000_001));
  await waitFor(() => expect(remarks().textContent).toContain('big.json: 1,000,001 bytes are too many'));
  expect(area().value).toBe(JSON_TEXT);
  await choose('list.txt', 'One\r\nTwo');
  await waitFor(() => expect(rows()).toBe('One | Two'));
  await user.click(button('Restore the previous text'));
  await waitFor(() => expect(rows()).toBe('Site | Help'));
});
