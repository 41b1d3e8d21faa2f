import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { readPlacedJson } from '../text/placed-json.ts';
import { wholeSource } from '../text/source.ts';
import { spanOf } from '../text/spans.ts';
import { readContainer } from './read-container.ts';

const a = { TEXT: 'A', LINK: '/a' };
const b = { TEXT: 'B', LINK: '/b' };
const end = { TYPE: 'NEWLINE' };

describe('readContainer', () => {
  it.each<[string, Json, Json, string[]]>([
    ['a list', [a, end, b], { BUTTONS: [a, end, b] }, []],
    ['an object', { BOT_ID: 1, BUTTONS: [a], COLORS: {} }, { BOT_ID: 1, BUTTONS: [a], COLORS: {} }, []],
    ['no buttons', { BUTTONS: null }, { BUTTONS: [] }, []],
    ['small letters', { buttons: [a] }, { BUTTONS: [a] }, ['pasted-buttons-key']],
    ['numbers for names', { 0: a, 1: b, BOT_ID: 1 }, { BOT_ID: 1, BUTTONS: [a, b] }, ['numbered-buttons']],
    ['numbers inside', { BUTTONS: { 0: a, 5: b } }, { BUTTONS: [a, b] }, ['numbered-buttons']],
    ['one button', a, { BUTTONS: [a] }, ['pasted-single-button']],
    ['one button inside', { BUTTONS: a }, { BUTTONS: [a] }, ['pasted-single-button']],
    ['nested rows', [[a, b], [a]], { BUTTONS: [a, b, end, a] }, ['nested-rows']],
    [
      'rows that end themselves',
      [
        [a, end],
        [b, end],
      ],
      { BUTTONS: [a, end, b, end] },
      ['nested-rows'],
    ],
    ['rows and loose buttons', [[a], b, a, [], [[b]]], { BUTTONS: [a, end, b, a, end, b] }, ['nested-rows']],
    ['strange entries', [a, 'x', null], { BUTTONS: [a, 'x', null] }, []],
  ])('opens %s', (_, value, keyboard, codes) => {
    const opened = readContainer(value, 4);
    expect(opened.keyboard).toEqual(keyboard);
    expect(opened.remarks.map(({ code, at }) => [code, at])).toEqual(codes.map((code) => [code, 4]));
  });

  it.each([
    ['{"X": 1, "buttons": [{"TEXT": "A"}]}', { X: '"X": 1', BUTTONS: '"buttons": [{"TEXT": "A"}]' }, ['{"TEXT": "A"}']],
    ['{"0": {"TEXT": "A"}, "X": 1, "7": {"TEXT": "B"}}', { X: '"X": 1' }, ['"0": {"TEXT": "A"}', '"7": {"TEXT": "B"}']],
    ['[[{"TEXT": "A"}], {"TEXT": "B"}]', {}, ['{"TEXT": "A"}', null, '{"TEXT": "B"}']],
    ['[["A", ["B", [1]]], 5]', {}, ['"A"', '"B"', '[1]', null, '5']],
    [
      '[{"BOT_ID": 7, "WAIT": "N"}, {"TEXT": "A", "VOTE": "Y", "WAIT": "N"}]',
      { BOT_ID: '"BOT_ID": 7', VOTE: '"VOTE": "Y"' },
      ['{"BOT_ID": 7, "WAIT": "N"}', '{"TEXT": "A", "VOTE": "Y", "WAIT": "N"}'],
    ],
  ])('keeps where the parts of %s stand', (text, beside, entries) => {
    const placed = readPlacedJson(wholeSource(text))?.value ?? null;
    const { keyboard } = readContainer(placed, 0);
    const at = (value: Json | undefined, key: string) => {
      const span = spanOf(value, key);
      return span === null ? null : text.slice(span.key, span.to);
    };
    for (const [key, expected] of Object.entries(beside)) expect(at(keyboard ?? {}, key)).toBe(expected);
    const list = keyboard?.BUTTONS as readonly Json[];
    expect(list.map((_, i) => at(list, String(i)))).toEqual(entries);
  });

  it.each<[string, Json, (readonly (string | number)[] | null)[]]>([
    ['a list', [a, a], [[0], [1]]],
    ['BUTTONS', { buttons: [a] }, [['buttons', 0]]],
    [
      'numbered entries',
      { BUTTONS: { 7: a, X: [], 9: 'B' } },
      [
        ['BUTTONS', '7'],
        ['BUTTONS', '9'],
      ],
    ],
    ['rows in rows', [['A', ['B', [1]]], 5], [[0, 0], [0, 1, 0], [0, 1, 1], null, [1]]],
    ['one button', { BUTTONS: a }, [['BUTTONS']]],
    ['Telegram', { inline_keyboard: [[{ text: 'A', url: '/a' }]] }, [null]],
  ])('tells where the entries of %s stood in the value', (_, value, paths) => {
    expect(readContainer(value, 0).entryPaths).toEqual(paths);
  });

  it('keeps the order of the text in a button that a portal stored, and where its fields stand', () => {
    const text = '[{"LINK": "/a", "WAIT": "N", "TEXT": "A", "VOTE": "N", "WIDTH": 9}]';
    const { keyboard } = readContainer(readPlacedJson(wholeSource(text))?.value ?? null, 0);
    const [button = null] = (keyboard?.BUTTONS ?? []) as readonly Json[];
    expect(JSON.stringify(button)).toBe('{"LINK":"/a","TEXT":"A","WIDTH":9}');
    const span = spanOf(button, 'TEXT');
    expect(text.slice(span?.key, span?.to)).toBe('"TEXT": "A"');
  });

  it('opens what belongs to Telegram', () => {
    const opened = readContainer({ inline_keyboard: [[{ text: 'A', url: '/a' }]] }, 0);
    expect(opened.keyboard).toEqual({ BUTTONS: [{ ...a, DISPLAY: 'LINE' }] });
  });

  it('takes back what a portal has stored', () => {
    const stored = { BOT_ID: 7, TYPE: 'BUTTON', VOTE: 'N', WAIT: 'N', ...a };
    const opened = readContainer({ BUTTONS: [stored] }, 0);
    expect(opened).toMatchObject({ keyboard: { BOT_ID: 7, BUTTONS: [a] }, stored: true });
    expect(opened.remarks).toMatchObject([{ code: 'pasted-stored-keyboard' }]);
  });

  it('holds no list otherwise', () => {
    for (const value of ['x', 5, null, {}, { BUTTONS: 'x' }, { a: [a] }])
      expect(readContainer(value, 0).keyboard).toBeNull();
  });
});
