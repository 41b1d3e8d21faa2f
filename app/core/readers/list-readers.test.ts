import { describe, expect, it } from 'vitest';
import { isLong, listReaders, readCode } from './list-readers.ts';
import { type Candidate, NOTHING, type Reading } from './text/reading.ts';
import { remark } from './text/remark.ts';
import { sliceSource, wholeSource } from './text/source.ts';

describe('listReaders', () => {
  it('tries fewer ways on a text without brackets and on a long one', () => {
    const count = (text: string) => Object.values(listReaders(text)).flat().length;
    const code = "k = {'TEXT': 'A'}\n";
    expect(count('words')).toBeLessThan(count(code));
    expect(count(code.repeat(10_000))).toBeLessThan(count(code));
    const three = "$k = ['TEXT' => 'A']; b := []Button{{}}; const c = {};\n";
    expect(count(three.repeat(2_000))).toBe(count('words') + 3);
    // Hardly any PHP in JavaScript: it is tried only when the other one reads nothing.
    const mostly = `${'const c = { a: 1 };\n'.repeat(2_000)}$k = ['TEXT' => 'A'];`;
    expect(listReaders(mostly).likely.length).toBe(listReaders('const c = { a: 1 };').likely.length);
    expect([isLong(' '.repeat(100_000)), isLong(' '.repeat(100_001))]).toEqual([false, true]);
    expect([isLong(code), isLong(code.repeat(10_000))]).toEqual([false, true]);
  });
});

it('a text or a comment says nothing of the language around it', () => {
  const clear = (text: string) => listReaders(text).clear;
  expect(clear("const k = [{ TEXT: 'A' }];")).not.toBeNull();
  expect(clear("k([{ 'TEXT': 'const k = [' }])\n")).toBeNull();
  expect(clear("k([{ 'TEXT': '' }])\n // const k = [\n # const k = [\n")).toBeNull();
});

const found = (value: Candidate['value'], name: string | null, method: string | null = null, from = 0): Candidate => {
  return { kind: 'php', value, name, method, from, to: from + 5 };
};
const read = (reading: Partial<Reading>) =>
  readCode(() => ({ ...NOTHING, ...reading }), sliceSource(wholeSource('0123456789abc'), 2, 13));

describe('readCode', () => {
  it('leads offsets and places back', () => {
    const remarks = [remark('nested-rows', 'info', {}, 3), remark('nested-rows', 'info', {})];
    const given = read({ candidates: [found([1], null, 'm', 1)], remarks, stopped: 7 });
    expect(given.candidates).toEqual([{ kind: 'php', value: [1], name: null, method: 'm', from: 3, to: 8 }]);
    expect([...given.remarks.map(({ at }) => at), given.stopped]).toEqual([5, null, 9]);
  });

  it('makes one request of its parts', () => {
    const parts = [
      found('chat1', 'DIALOG_ID'),
      found('Hi', 'message', null, 2),
      found([{ TEXT: 'A' }], 'KEYBOARD', null, 4),
    ];
    const { candidates } = read({ candidates: [found(1, 'x'), ...parts] });
    expect(candidates.map(({ value }) => value)).toEqual([
      1,
      { DIALOG_ID: 'chat1', message: 'Hi', KEYBOARD: [{ TEXT: 'A' }] },
    ]);
    expect(candidates[1]).toMatchObject({ from: 2, to: 11 });
  });

  it('leaves a keyboard alone as it is, and wraps one that is no list', () => {
    expect(read({ candidates: [found([], 'keyboard')] }).candidates).toMatchObject([{ value: [], name: 'keyboard' }]);
    expect(read({ candidates: [found([], 'BUTTONS'), found(5, 'BOT_ID')] }).candidates).toMatchObject([
      { value: { BUTTONS: [], BOT_ID: 5 } },
    ]);
    expect(read({ candidates: [found('N', 'KEYBOARD')] }).candidates).toMatchObject([{ value: { KEYBOARD: 'N' } }]);
  });

  it('parts what belongs to different calls', () => {
    const parts = [
      found('a', 'MESSAGE', 'x'),
      found([], 'KEYBOARD', 'x'),
      found('b', 'MESSAGE', 'y'),
      found([], 'KEYBOARD', 'y'),
    ];
    expect(read({ candidates: parts }).candidates.map(({ value, method }) => [value, method])).toEqual([
      [{ MESSAGE: 'a', KEYBOARD: [] }, 'x'],
      [{ MESSAGE: 'b', KEYBOARD: [] }, 'y'],
    ]);
  });
});
