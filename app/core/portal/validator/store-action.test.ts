import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { isFilledText, type StoredAction, storeAction } from './store-action.ts';
import type { DropReason } from './store-answer.ts';

const BOT = { id: 7, known: true };

test.each<[string, JsonObject, StoredAction | DropReason]>([
  // LINK
  ['an address', { LINK: 'https://e.com/' }, { LINK: 'https://e.com/' }],
  ['http', { LINK: 'http://e.com' }, { LINK: 'http://e.com' }],
  ['a path', { LINK: '/path' }, { LINK: '/path' }],
  ['another host', { LINK: '//host/x' }, { LINK: '//host/x' }],
  ['a slash alone', { LINK: '/' }, { LINK: '/' }],
  ['escaped for HTML', { LINK: '/?a=1&b="<x>\'' }, { LINK: "/?a=1&amp;b=&quot;&lt;x&gt;'" }],
  ['escaped twice', { LINK: '/?a=1&amp;b' }, { LINK: '/?a=1&amp;amp;b' }],
  ['upper-case scheme', { LINK: 'HTTPS://e.com' }, 'bad-action'],
  ['leading blank', { LINK: ' https://e.com' }, 'bad-action'],
  ['second line', { LINK: 'x\nhttps://e.com' }, 'bad-action'],
  ...['mailto:a@b.c', 'tel:+1', 'bx://x', 'bitrix24://x', 'e.com', 'javascript:alert(1)', '', 'https:/e'].map(
    (link): [string, JsonObject, DropReason] => [`the link ${link}`, { LINK: link }, 'bad-action'],
  ),
  ['a list as a link', { LINK: ['https://e.com'] }, 'bad-action'],
  ['a number as a link', { LINK: 7 }, 'bad-action'],
  ['no link', { LINK: null }, 'no-action'],
  // APP_ID
  ['an app', { APP_ID: 12 }, { APP_ID: 12 }],
  ['an app as text', { APP_ID: '12abc' }, { APP_ID: 12 }],
  ['an app by name', { APP_ID: 'abc' }, { APP_ID: 0 }],
  ['a blank app', { APP_ID: ' ' }, { APP_ID: 0 }],
  ['true as an app', { APP_ID: true }, { APP_ID: 1 }],
  ['a fraction as an app', { APP_ID: 1.9 }, { APP_ID: 1 }],
  ['a negative app', { APP_ID: -3 }, { APP_ID: -3 }],
  ['a filled list as an app', { APP_ID: [5] }, { APP_ID: 1 }],
  ['0 as an app', { APP_ID: 0 }, 'bad-action'],
  ['"0" as an app', { APP_ID: '0' }, 'bad-action'],
  ['no text as an app', { APP_ID: '' }, 'bad-action'],
  ['an empty list as an app', { APP_ID: [] }, 'bad-action'],
  ['parameters', { APP_ID: 1, APP_PARAMS: ' x=1 ' }, { APP_ID: 1, APP_PARAMS: ' x=1 ' }],
  ['"0" as parameters', { APP_ID: 1, APP_PARAMS: '0' }, { APP_ID: 1, APP_PARAMS: '0' }],
  ['blank parameters', { APP_ID: 1, APP_PARAMS: ' ' }, { APP_ID: 1 }],
  ['a number as parameters', { APP_ID: 1, APP_PARAMS: 5 }, { APP_ID: 1 }],
  ['an object as parameters', { APP_ID: 1, APP_PARAMS: { a: 1 } }, { APP_ID: 1 }],
  // ACTION
  ...['PUT', 'SEND', 'COPY', 'CALL', 'DIALOG', 'LIVECHAT', 'HELP'].map((name): [string, JsonObject, StoredAction] => [
    name,
    { ACTION: name, ACTION_VALUE: ' v ' },
    { ACTION: name, ACTION_VALUE: ' v ' },
  ]),
  ...['put', 'OPEN', '', true, 1].map((name): [string, JsonObject, DropReason] => [
    `${name} as an action`,
    { ACTION: name, ACTION_VALUE: 'v' },
    'bad-action',
  ]),
  ...['0', 0, 5, true].map((value): [string, JsonObject, StoredAction] => [
    `${value} as a value`,
    { ACTION: 'PUT', ACTION_VALUE: value },
    { ACTION: 'PUT', ACTION_VALUE: value },
  ]),
  ...['', ' \t\n', false, null].map((value): [string, JsonObject, DropReason] => [
    `${value} as a value`,
    { ACTION: 'PUT', ACTION_VALUE: value },
    'bad-action',
  ]),
  ['no value', { ACTION: 'PUT' }, 'bad-action'],
  ['a value alone', { ACTION_VALUE: 'v' }, 'no-action'],
  ['a list as a value', { ACTION: 'PUT', ACTION_VALUE: ['v'] }, 'type-error'],
  ['an empty object as a value', { ACTION: 'PUT', ACTION_VALUE: {} }, 'type-error'],
  ['a list that nobody looks at', { ACTION: 'put', ACTION_VALUE: ['v'] }, 'bad-action'],
  // COMMAND
  ['a command', { COMMAND: 'help' }, { COMMAND: 'help', COMMAND_PARAMS: '' }],
  ['one slash goes', { COMMAND: '/help' }, { COMMAND: 'help', COMMAND_PARAMS: '' }],
  ['one of two slashes', { COMMAND: '//x' }, { COMMAND: '/x', COMMAND_PARAMS: '' }],
  ['a slash behind a blank', { COMMAND: ' /x' }, { COMMAND: ' /x', COMMAND_PARAMS: '' }],
  ['a slash alone', { COMMAND: '/' }, { COMMAND: '', COMMAND_PARAMS: '' }],
  ['a blank inside', { COMMAND: 'echo repeat' }, { COMMAND: 'echo repeat', COMMAND_PARAMS: '' }],
  ['a number as a command', { COMMAND: 3 }, 'bad-action'],
  ['"0" as a command', { COMMAND: '0' }, 'bad-action'],
  ['a blank command', { COMMAND: ' ' }, 'bad-action'],
  ['params', { COMMAND: 'a', COMMAND_PARAMS: ' {"id":1} ' }, { COMMAND: 'a', COMMAND_PARAMS: ' {"id":1} ' }],
  ['a number as params', { COMMAND: 'a', COMMAND_PARAMS: 5 }, { COMMAND: 'a', COMMAND_PARAMS: '' }],
  ['"0" as params', { COMMAND: 'a', COMMAND_PARAMS: '0' }, { COMMAND: 'a', COMMAND_PARAMS: '' }],
  ['an object as params', { COMMAND: 'a', COMMAND_PARAMS: { a: 1 } }, { COMMAND: 'a', COMMAND_PARAMS: '' }],
  // precedence
  ['LINK first', { COMMAND: 'a', ACTION: 'PUT', ACTION_VALUE: 'v', APP_ID: 1, LINK: '/x' }, { LINK: '/x' }],
  ['APP_ID next', { COMMAND: 'a', ACTION: 'PUT', ACTION_VALUE: ['v'], APP_ID: 1, LINK: 'x' }, { APP_ID: 1 }],
  ['ACTION next', { COMMAND: 'a', ACTION: 'PUT', ACTION_VALUE: 1, APP_ID: 0 }, { ACTION: 'PUT', ACTION_VALUE: 1 }],
  ['COMMAND last', { COMMAND: 'a', ACTION: 'PUT', ACTION_VALUE: '' }, { COMMAND: 'a', COMMAND_PARAMS: '' }],
  ['nothing', {}, 'no-action'],
])('%s', (_, entry, expected) => {
  expect(storeAction(entry, BOT)).toEqual(expected);
});

test.each([
  [1, true, false],
  [0, true, true],
  [-5, true, true],
  [0, false, false],
])('a command of bot %d, known: %s, is dropped: %s', (id, known, isDropped) => {
  expect(storeAction({ COMMAND: 'a' }, { id, known }) === 'no-bot').toBe(isDropped);
  expect(storeAction({ COMMAND: 'a', LINK: '/x' }, { id, known })).toEqual({ LINK: '/x' });
});

test('a text that says something', () => {
  expect(['a', '00', ' 0', '\u00a0'].every((value) => isFilledText(value))).toBe(true);
  expect(['', ' ', '0', 0, 5, true, ['a'], null, undefined].some((value) => isFilledText(value))).toBe(false);
});
