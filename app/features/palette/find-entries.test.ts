import { describe, expect, test } from 'vitest';
import { type EntryKind, findEntries, type PaletteEntry } from './find-entries.ts';
import { rank } from './rank.ts';

describe('rank', () => {
  test.each([
    ['Duplicate', 'dup'],
    ['Duplicate', 'DUPL'],
    ['Add button: Link', 'link'],
    ['Add button: Link', 'link add'],
    ['Add button: Link', 'adlink'],
    ['Move to a new row', 'mnr'],
    ['Отчёт за день', 'отчет'],
    ['Отчет за день', 'ОТЧЁТ день'],
    ['Anything', ''],
  ])('%s answers %s', (name, text) => {
    expect(rank(name, text)).not.toBeNull();
  });

  test.each([
    ['Duplicate', 'duplicates'],
    ['Duplicate', 'pud'],
    ['Duplicate', 'up lx'],
    // Letters that only happen to follow each other inside of a word are no answer.
    ['Move left', 'vlf'],
  ])('%s does not answer %s', (name, text) => {
    expect(rank(name, text)).toBeNull();
  });

  test.each([
    ['the start is better than the start of a word', 'le', ['Left', 'Move left']],
    ['the start of a word than its inside', 'row', ['New row', 'Grow']],
    ['the inside than loose letters', 'dat', ['Update', 'Do a trick']],
    ['the shorter of two alike', 'move', ['Move up', 'Move to a new row']],
  ])('%s', (_, text, [better = '', worse = '']) => {
    expect(rank(better, text)).toBeGreaterThan(rank(worse, text) ?? 0);
  });
});

describe('what is found', () => {
  const entry = (id: string, name: string, more: Partial<PaletteEntry> = {}): PaletteEntry => ({
    ...{ id, kind: id.split(':')[0] as EntryKind, name, run: () => undefined },
    ...more,
  });
  const ENTRIES = [
    entry('action:undo', 'Undo', { disabled: true }),
    entry('action:send', 'Send test'),
    entry('action:moveLeft', 'Move left'),
    entry('template:poll', 'Poll', { about: 'Several answers are sent to choose from' }),
    ...Array.from({ length: 7 }, (_, at) => entry(`keyboard:${at}`, `Sent on day ${at}`)),
  ];
  const found = (text: string, recent: readonly string[] = []) =>
    findEntries(ENTRIES, text, recent).map(({ kind, entries }) => `${kind}: ${entries.map(({ id }) => id).join(' ')}`);

  test('without a text: what can be done first, and only the newest keyboards', () => {
    expect(found(' ')).toEqual([
      'action: action:send action:moveLeft action:undo',
      'template: template:poll',
      'keyboard: keyboard:0 keyboard:1 keyboard:2 keyboard:3 keyboard:4',
    ]);
  });

  test('what was chosen last comes first, unless it is gone or cannot be done now', () => {
    expect(found('', ['keyboard:6', 'action:undo', 'template:gone', 'action:moveLeft'])).toEqual([
      'recent: keyboard:6 action:moveLeft',
      'action: action:send action:undo',
      'template: template:poll',
      'keyboard: keyboard:0 keyboard:1 keyboard:2 keyboard:3 keyboard:4',
    ]);
  });

  test('with a text: the group of the best answer first, what is said of a thing counts less than its name', () => {
    expect(found('sen')).toEqual([
      'action: action:send',
      expect.stringMatching(/^keyboard: keyboard:0 .* keyboard:6$/),
      'template: template:poll',
    ]);
    expect(found('poll')).toEqual(['template: template:poll']);
    expect(found('nothing of this')).toEqual([]);
  });

  test('what was chosen before is a little better, what cannot be done is last', () => {
    expect(found('sent', ['keyboard:3'])[0]).toMatch(/^keyboard: keyboard:3 keyboard:0 /);
    expect(found('u', [])).toEqual(['action: action:undo']);
  });
});
