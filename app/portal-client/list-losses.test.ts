import { describe, expect, test } from 'vitest';
import type { Issue, Target } from '../core/json/issue.ts';
import { readKeyboard } from '../core/request/read-keyboard.ts';
import { listLosses } from './list-losses.ts';

const keyboard = readKeyboard([{ TEXT: 'One' }, { TYPE: 'NEWLINE' }, { TEXT: ' ' }, { TEXT: 'Three' }]).document;
const ids = keyboard.rows.flatMap((row) => row.buttons.map(({ id }) => id));
const at = (index: number): Target => ({ kind: 'button', id: ids[index] ?? '' });
const issue = (name: string, target: Target): Issue => ({
  code: 'empty-field',
  severity: 'error',
  path: [],
  params: { name },
  target,
});

describe('listLosses', () => {
  test('equal words are one reason with all of its buttons', () => {
    const losses = listLosses([issue('a', at(0)), issue('b', at(0)), issue('a', at(1)), issue('a', at(2))], keyboard);
    expect(losses.map(({ issue: { params }, buttons }) => [params, buttons])).toEqual([
      [{ name: 'a' }, ['One', { row: 2, index: 1 }, 'Three']],
      [{ name: 'b' }, ['One']],
    ]);
  });

  test('what is not about a button has none', () => {
    const losses = listLosses([issue('a', { kind: 'keyboard' }), issue('b', { kind: 'button', id: 'gone' })], keyboard);
    expect(losses.map(({ buttons }) => buttons)).toEqual([[], []]);
  });
});
