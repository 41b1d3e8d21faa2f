import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { JsonObject } from '../../core/json/json.ts';

// The bot may still be thinking about what an earlier test file sent: here it begins anew, and all it stands on.
vi.resetModules();
const { loadDictionary, translator } = await import('../../i18n/i18n.tsx');
const { editorStore } = await import('../../store/editor-store.ts');
const { setPreferences } = await import('../../store/set-preferences.ts');
const { giveBotWords } = await import('./bot-words.ts');
const { builtInStore, resetBuiltIn } = await import('./built-in-store.ts');
const { callBuiltIn } = await import('./call-built-in.ts');
const { pressEntry, writeText } = await import('./press-entry.ts');

// What is loaded once needs no time any more.
beforeAll(async () => {
  await Promise.all([loadDictionary('en'), loadDictionary('ru')]);
  giveBotWords(async () => {
    const { language } = editorStore.getState().preferences;
    return translator(language, await loadDictionary(language));
  });
});
beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 5, 1), toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  resetBuiltIn();
});
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
});

const get = () => builtInStore.getState();
const written = () => get().portal.messages.filter(({ id }) => id > 1000);
const rest = (milliseconds = 3000) => vi.advanceTimersByTimeAsync(milliseconds);
async function send(dialogId: string, ...buttons: JsonObject[]): Promise<void> {
  const params = { DIALOG_ID: dialogId, MESSAGE: 'Hello', BOT_ID: 456, KEYBOARD: { BUTTONS: buttons } };
  void callBuiltIn('im.message.add', params);
  await rest();
}

test('a pressed command is answered with its name and parameters, and confirmed', async () => {
  await send('chat1', { TEXT: 'Rate', COMMAND: 'rate', COMMAND_PARAMS: '5 of 5', BLOCK: 'Y' });
  expect(written()).toHaveLength(1);
  pressEntry(1001, 0);
  await rest(600);
  expect(get().waiting).toHaveLength(1);
  await rest();
  expect(written()[1]).toMatchObject({
    chatId: 1,
    authorId: 456,
    text: 'I received the command [b]/rate[/b]\nwith the parameters [code]5 of 5[/code]',
  });
  expect(written()).toHaveLength(2);
  expect(get()).toMatchObject({ waiting: [], portal: { events: [] } });
});

test('/help comes with a keyboard whose buttons work', async () => {
  writeText('/help');
  await rest();
  const [, answer] = written();
  expect(answer?.params.KEYBOARD).toMatchObject([
    { BOT_ID: 456, COMMAND: 'list', COMMAND_PARAMS: 'open' },
    { BOT_ID: 456, COMMAND: 'rate', BLOCK: 'Y' },
  ]);
  pressEntry(answer?.id ?? 0, 0);
  await rest();
  expect(written().at(-1)?.text).toContain('/list');
});

test('a text is quoted in a dialogue, and left alone in a group unless the bot is named', async () => {
  writeText('One\nTwo');
  await rest();
  expect(written()[1]?.text).toBe('I received a message:\n>>One\n>>Two');
  builtInStore.setState({ chosen: 1 });
  writeText('Nobody in particular');
  await rest();
  writeText('[USER=456]Echo Bot[/USER], hello');
  await rest();
  expect(written().map(({ authorId }) => authorId)).toEqual([1, 456, 1, 1, 456]);
});

test('what comes while the bot answers is answered too, each once and in turn', async () => {
  writeText('/list 1');
  await rest(750);
  writeText('/list 2');
  writeText('/list 3');
  await rest(6000);
  const answers = written().filter(({ authorId }) => authorId === 456);
  expect(answers.map(({ text }) => /code\](.)/.exec(text)?.[1])).toEqual(['1', '2', '3']);
});

test.each([0, 300, 720, 790, 850, 900, 1250, 1600])(
  'a new start after %i ms does not make the bot deaf',
  async (pause) => {
    writeText('/list 1');
    await rest(Math.min(pause, 800));
    writeText('/list 2');
    await rest(pause - Math.min(pause, 800));
    resetBuiltIn();
    writeText('/list 3');
    await rest(6000);
    expect(written().map(({ authorId }) => authorId)).toEqual([1, 456]);
    expect(written()[1]?.text).toContain('[code]3[/code]');
  },
);

test('after a new start the bot thinks as long as ever', async () => {
  const write = () => void callBuiltIn('im.message.add', { DIALOG_ID: '456', MESSAGE: 'Hello' });
  write();
  await rest(400);
  resetBuiltIn();
  write();
  await rest(600);
  expect(written()).toHaveLength(1);
  await rest();
  expect(written()).toHaveLength(2);
});

test('the bot speaks the language of the page', async () => {
  setPreferences(editorStore, { language: 'ru' });
  writeText('/help');
  await rest();
  expect(written()[1]?.text).toContain('Получена команда [b]/help[/b]\nбез параметров.');
  setPreferences(editorStore, { language: 'en' });
});

test('a bot that was taken away says nothing', async () => {
  void callBuiltIn('imbot.v2.Bot.unregister', { botId: 456, botToken: 'token' });
  await rest();
  writeText('/help');
  await rest();
  expect(written().filter(({ authorId }) => authorId === 456)).toEqual([]);
});
