import { beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../core/json/json.ts';
import type { StoredButton } from '../core/portal/validator/store-answer.ts';
import { storeButton } from '../core/portal/validator/store-button.ts';
import { botAnswers, clearPresses, type PressState, pressKey, pressStore, sendInput, setInput } from './press-store.ts';

function button(fields: JsonObject): StoredButton {
  const traced = storeButton({ TEXT: 'Go', ...fields }, { bot: { id: 7, known: true }, colors: {}, vote: false });
  if (!('stored' in traced) || traced.stored.TYPE !== 'BUTTON') throw new Error('not stored');
  return traced.stored;
}

const HELP = button({ COMMAND: 'help' });
const BLOCKING = button({ COMMAND: 'wait', BLOCK: 'Y' });
const put = (text: string) => button({ ACTION: 'PUT', ACTION_VALUE: text });
const press = (key: string, stored: StoredButton) => pressKey(key, stored, 'Hello', 5);
const state = () => pressStore.getState();

beforeEach(clearPresses);

describe('what a press does to the chat', () => {
  test.each<[string, JsonObject, Partial<PressState>]>([
    ['PUT fills the field', { ACTION: 'PUT', ACTION_VALUE: 'text' }, { input: 'text', sent: [] }],
    ['COPY only tells', { ACTION: 'COPY', ACTION_VALUE: 'x' }, { input: '', notice: { kind: 'copy', text: 'x' } }],
    ['a link is asked for', { LINK: '/a?b&c' }, { pendingLink: '/a?b&c' }],
    ['a command waits', { COMMAND: 'help' }, { waiting: ['b1'], blocked: false }],
    ['BLOCK waits with all', { COMMAND: 'help', BLOCK: 'Y' }, { waiting: ['b1'], blocked: true }],
    ['BLOCK on a link is nothing', { LINK: '/', BLOCK: 'Y' }, { waiting: [], blocked: false }],
    ['one that is off does nothing', { COMMAND: 'help', DISABLED: 'Y' }, { waiting: [], notice: { kind: 'disabled' } }],
  ])('%s', (_name, fields, expected) => {
    const stored = button(fields);
    const effect = press('b1', stored);
    expect(state()).toMatchObject(expected);
    expect(state().presses).toMatchObject([{ at: 5, text: 'Go', stored, effect, message: 'Hello' }]);
    expect(state().notice).toEqual(effect);
  });

  test('SEND adds a message of the person', () => {
    press('b1', button({ ACTION: 'SEND', ACTION_VALUE: 'one' }));
    press('b1', button({ ACTION: 'SEND', ACTION_VALUE: 'two' }));
    expect(state().sent.map(({ text }) => text)).toEqual(['one', 'two']);
  });

  test('an address that is not safe is never offered', () => {
    expect(press('b1', { ...button({ LINK: '/' }), LINK: 'javascript:alert(1)' })).toMatchObject({ safe: false });
    expect(state().pendingLink).toBeNull();
  });

  test('a link is forgotten at the next press', () => {
    press('b1', button({ LINK: '/a' }));
    press('b2', put('x'));
    expect(state().pendingLink).toBeNull();
  });
});

describe('waiting', () => {
  test('a waiting button takes no press, the others do', () => {
    press('b1', HELP);
    expect(press('b1', HELP)).toEqual({ kind: 'disabled' });
    expect(press('b2', HELP)).toMatchObject({ kind: 'command' });
    expect(state()).toMatchObject({ waiting: ['b1', 'b2'], blocked: false });
    expect(state().presses).toHaveLength(2);
  });

  test('a blocked keyboard takes none', () => {
    press('b1', BLOCKING);
    expect(press('b2', put('x'))).toEqual({ kind: 'disabled' });
    expect(state()).toMatchObject({ input: '', waiting: ['b1'] });
    expect(state().presses).toHaveLength(1);
  });

  test('the bot ends it', () => {
    press('b1', HELP);
    press('b2', BLOCKING);
    botAnswers();
    expect(state()).toMatchObject({ waiting: [], blocked: false });
    expect(press('b1', HELP)).toMatchObject({ kind: 'command' });
  });
});

describe('the field', () => {
  test('sends what is typed and becomes empty', () => {
    setInput('  hello ');
    sendInput();
    expect(state()).toMatchObject({ input: '', sent: [{ text: 'hello' }] });
  });

  test('sends no blanks', () => {
    setInput('  ');
    sendInput();
    expect(state()).toMatchObject({ input: '  ', sent: [] });
  });
});

test('ids stay different, also after clearing', () => {
  press('b1', put('x'));
  const [first] = state().presses;
  clearPresses();
  expect(state()).toEqual({
    presses: [],
    input: '',
    sent: [],
    waiting: [],
    blocked: false,
    pendingLink: null,
    notice: null,
  });
  press('b1', put('x'));
  expect(state().presses[0]?.id).not.toBe(first?.id);
});

test('the log has an end', () => {
  for (let i = 0; i < 250; i++) press('b1', put(`${i}`));
  expect(state().presses).toHaveLength(200);
  expect(state().presses.at(-1)?.effect).toEqual({ kind: 'put', text: '249' });
});
