import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inEnglish, inRussian } from '../../testing/say.ts';
import type { Json } from '../json/json.ts';
import { newDesign } from '../keyboard/design.ts';
import { readKeyboard } from '../request/read-keyboard.ts';
import { writeRequest } from '../request/write-request.ts';
import { anyKeyboardValue } from '../testdata/arbitraries.ts';
import { writeMarkdown } from './write-markdown.ts';

const design = (keyboard: Json, message = 'Hello', name = '') => ({
  ...newDesign(message),
  name,
  dialogId: 'chat1',
  keyboard: readKeyboard(keyboard).document,
});
/** The lines of the table, without its head. */
const rows = (keyboard: Json) =>
  writeMarkdown(design(keyboard), inEnglish)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);

test('a whole document', () => {
  const keyboard = [
    { TEXT: 'Open', LINK: 'https://example.com/' },
    { TYPE: 'NEWLINE' },
    { TEXT: 'Help', COMMAND: 'help' },
  ];
  expect(writeMarkdown(design(keyboard, 'Hello\n[b]you[/b]', 'Ticket triage'), inEnglish)).toBe(
    [
      '## Ticket triage',
      '',
      'Method: `im.message.add`',
      '',
      'Message:',
      '',
      '```',
      'Hello\n[b]you[/b]',
      '```',
      '',
      '| Row | Text | Action | Value |',
      '| --- | --- | --- | --- |',
      '| 1 | Open | Link | `https://example.com/` |',
      '| 2 | Help | Command | `help` |',
      '',
      '```json',
      JSON.stringify(writeRequest(design(keyboard, 'Hello\n[b]you[/b]')).params, null, 2),
      '```',
      '',
    ].join('\n'),
  );
});

test('in Russian, without a name, a text and buttons', () => {
  const text = writeMarkdown(design([], ' '), inRussian);
  expect(text).toMatch(/^## Клавиатура\n\nМетод: `im\.message\.add`\n\n```json\n/);
  expect(writeMarkdown(design([{ TEXT: 'a', LINK: '/' }]), inRussian)).toContain(
    '| Ряд | Текст | Действие | Значение |',
  );
});

describe('cells', () => {
  test.each<[string, Json, string]>([
    ['signs of Markdown', { TEXT: 'a|b*c*`d`<e>', LINK: '/' }, '| 1 | a\\|b\\*c\\*\\`d\\`\\<e\\> | Link | `/` |'],
    ['a bar in a value', { TEXT: 'a', LINK: '/?a=b|c' }, '| 1 | a | Link | `/?a=b\\|c` |'],
    [
      'backticks in a value',
      { TEXT: 'a', ACTION: 'PUT', ACTION_VALUE: '`x``' },
      '| 1 | a | Insert text | ``` `x`` ``` |',
    ],
    ['lines', { TEXT: 'a\nb', ACTION: 'SEND', ACTION_VALUE: 'c\nd' }, '| 1 | a b | Send text | `c d` |'],
    [
      'a command with parameters',
      { TEXT: 'a', COMMAND: 'help', COMMAND_PARAMS: 'id:7' },
      '| 1 | a | Command | `help id:7` |',
    ],
    ['no action', { TEXT: 'a' }, '| 1 | a | – | – |'],
    ['an action without a value', { TEXT: 'a', ACTION: 'PUT' }, '| 1 | a | Insert text | – |'],
    ['no button', ['x'], '| 1 | `["x"]` | – | – |'],
    ['code', '{{make(`a`)}}', '| 1 | ``{{make(`a`)}}`` | – | – |'],
    ['a text that is none', { TEXT: 7, LINK: '/' }, '| 1 | 7 | Link | `/` |'],
  ])('%s', (_, entry, expected) => expect(rows([entry])).toEqual([expected]));

  test('no keyboard breaks the table or the fences', () => {
    fc.assert(
      fc.property(anyKeyboardValue, fc.string(), (keyboard, message) => {
        const made = design(keyboard, message);
        const text = writeMarkdown(made, inEnglish);
        const count = made.keyboard.rows.flatMap(({ buttons }) => buttons).length;
        for (const row of rows(keyboard)) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6);
        expect(rows(keyboard)).toHaveLength(count);
        const json = text.slice(text.lastIndexOf('json\n{') + 5).replace(/\n`+\n$/, '');
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(writeRequest(made).params)));
      }),
    );
  });
});
