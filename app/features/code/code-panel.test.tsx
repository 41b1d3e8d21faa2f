import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { setBotIdCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { grantFocus, requestedFocus } from '../../store/selection.ts';
import { show } from '../../testing/show.tsx';
import { isLeftToDo, leaveToDo } from '../../testing/to-do-left.ts';
import { CodePanel } from './code-panel.tsx';
import { codeView } from './code-view.ts';

const KEYBOARD = { BUTTONS: [{ TEXT: 'Open website', LINK: 'https://www.example.com/', DISPLAY: 'LINE' }] };
const DESIGN = { dialogId: 'chat1', message: 'Hello', keyboard: KEYBOARD };

beforeEach(() => codeView.setState({ registers: null }));

const code = () => screen.getByRole('region', { name: /^Code: / });
const name = () => code().getAttribute('aria-label');
const radio = (label: string) => screen.getByRole('radio', { name: label });

test('a target is chosen by language and variant, and is remembered', async () => {
  const { user } = await show(<CodePanel />, DESIGN);
  expect(name()).toBe('Code: PHP CRest');
  expect(code().textContent).toContain("'TEXT' => 'Open website'");
  for (const [language, target, part] of [
    ['Python', 'Python', 'Open website'],
    ['Go', 'Go', 'func main()'],
    ['Other', 'n8n', '"nodes"'],
    ['JavaScript', 'JS (TS)', 'Open website'],
  ] as const) {
    await user.click(radio(language));
    expect(name()).toBe(`Code: ${target}`);
    await waitFor(() => expect(code().textContent).toContain(part));
  }
  await user.click(radio('JS (fetch)'));
  expect(name()).toBe('Code: JS (fetch)');
  await waitFor(() => expect(code().querySelector('.code-string')).not.toBeNull());
  expect(editorStore.getState().preferences.snippetTarget).toBe('js-fetch');
});

test('code for the inside of a portal says where it runs, and asks for no secret', async () => {
  await show(<CodePanel />, {
    ...DESIGN,
    method: 'imbot.message.add',
    preferences: { snippetTarget: 'php-onpremise' },
  });
  expect(code().textContent).toContain('$keyboard->addButton([');
  expect(screen.getByText(/Runs inside Bitrix24 on-premise, in the code/)).toBeTruthy();
  expect(screen.queryByText(/CLIENT_ID/)).toBeNull();
});

test('a method tells what it needs, and leads there', async () => {
  const { user } = await show(<CodePanel />, { ...DESIGN, preferences: { snippetTarget: 'json' } });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Method' }), 'imbot.v2.Chat.Message.update');
  await waitFor(() => expect(code().textContent).toContain('"messageId": ""'));
  expect(screen.getByText('imbot.v2.Chat.Message.update still needs: bot id, message id.')).toBeTruthy();
  await user.click(radio('cURL'));
  expect(await screen.findByText(/Read from environment variables: .*B24_BOT_TOKEN/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Fill in' }));
  expect(requestedFocus.getState().target).toEqual({ kind: 'request', field: 'botId' });
  grantFocus();
  act(() => setBotIdCommand(editorStore, '456'));
  expect(screen.getByText('imbot.v2.Chat.Message.update still needs: message id.')).toBeTruthy();
});

test('an outdated method leads to what its conversion changes', async () => {
  const { user } = await show(<CodePanel />, { ...DESIGN, method: 'imbot.command.answer' });
  await user.click(screen.getByRole('button', { name: 'Convert to imbot.v2…' }));
  expect(editorStore.getState().dialog).toBe('convert');
});

test('the commands of the keyboard are registered in both versions, in the language that is nearest', async () => {
  const keyboard = { BOT_ID: 456, BUTTONS: [{ TEXT: 'Help', COMMAND: 'help' }] };
  const { user } = await show(<CodePanel />, { ...DESIGN, keyboard, preferences: { snippetTarget: 'bx24js' } });
  await user.click(screen.getByRole('button', { name: 'Register these commands' }));
  expect(name()).toBe('Code: JS (fetch)');
  expect(code().textContent).toContain("command: 'help'");
  expect(
    screen.getByText(/^Registers 1 command of this keyboard\. Read from environment variables: .*B24_BOT_TOKEN/),
  ).toBeTruthy();
  expect(screen.queryByRole('radio', { name: 'Go' })).toBeNull();
  const method = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Method' });
  expect(method.value).toBe('imbot.v2.Command.register');
  await user.selectOptions(method, 'imbot.command.register');
  expect(code().textContent).toContain("COMMAND: 'help'");
  expect(editorStore.getState().history.past).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Back to the request' }));
  expect(name()).toBe('Code: BX24.js');
  await user.selectOptions(method, 'imbot.v2.Command.register');
  await user.selectOptions(method, 'im.message.update');
  expect(editorStore.getState().history.present.method).toBe('im.message.update');
  expect(name()).toBe('Code: BX24.js');
});

test('a keyboard without commands has nothing to register, and says so', async () => {
  const { user } = await show(<CodePanel />, { ...DESIGN, preferences: { language: 'ru' } });
  expect(screen.queryByRole('button', { name: 'Зарегистрировать эти команды' })).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Метод' }), 'imbot.v2.Command.register');
  expect(screen.getByText(/регистрировать нечего/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Скачать' }).disabled).toBe(true);
});

test('variables are declared, those of the language itself are taken up, and plain text stays text', async () => {
  await show(<CodePanel />, {
    ...DESIGN,
    message: '{{$user->name}} {{dealId}} {{plain}}',
    variables: { '$user->name': { language: 'php' }, plain: { isText: true } },
    preferences: { snippetTarget: 'php-crest' },
  });
  expect(code().textContent).toContain("'MESSAGE' => $user->name . ' ' . $dealId . ' {{plain}}'");
  expect(code().textContent).toContain("$dealId = ''; // dealId");
});

test.each(['Copy', 'Download'])('a missing id is to do until the code is taken along: %s', async (name) => {
  const { user } = await show(<CodePanel />, { message: 'Hello', keyboard: [] });
  leaveToDo();
  const missing = () => screen.getByText(/still needs: message id/);
  expect(missing().className).not.toContain('text-warn');
  await user.click(screen.getByRole('button', { name }));
  expect(isLeftToDo()).toBe(false);
  expect(missing().className).toContain('text-warn');
});
