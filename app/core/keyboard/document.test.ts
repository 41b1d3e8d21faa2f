import { describe, expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { readKeyboard } from '../request/read-keyboard.ts';
import { sketch } from '../testdata/sketch.ts';
import { isNewline, isUnknownEntry, nextId, takeIds, unknownKeyboard, unknownSource } from './document.ts';
import { removeButton } from './remove-button.ts';

describe('is newline', () => {
  test.each<[Json, boolean]>([
    [{ TYPE: 'NEWLINE' }, true],
    [{ TYPE: 'NEWLINE', TEXT: 'x', LINK: '/' }, true],
    [{ TYPE: true }, true],
    [{ TYPE: 'NEWLINE', FUNCTION: null }, true],
    [{ TYPE: 'NEWLINE', FUNCTION: 'f' }, true],
    [{ TYPE: 'NEWLINE', FUNCTION: '' }, true],
    [{ TYPE: 'newline' }, false],
    [{ TYPE: ' NEWLINE' }, false],
    [{ TYPE: 'BUTTON' }, false],
    [{ TYPE: 1 }, false],
    [{ TYPE: 0 }, false],
    [{ TYPE: false }, false],
    [{ TYPE: null }, false],
    [{ TYPE: ['NEWLINE'] }, false],
    [{ type: 'NEWLINE' }, false],
    [{ TEXT: 'NEWLINE' }, false],
    [{}, false],
    ['NEWLINE', false],
    [[{ TYPE: 'NEWLINE' }], false],
    [true, false],
    [null, false],
  ])('%j: %s', (entry, newline) => {
    expect(isNewline(entry)).toBe(newline);
  });

  test('an inherited type is none', () => {
    expect(isNewline(Object.create({ TYPE: 'NEWLINE' }) as Json)).toBe(false);
  });
});

describe('is unknown entry', () => {
  test.each<[Json | undefined, boolean]>([
    ["{{makeButton('Start', 'start')}}", true],
    ['{{...moreButtons()}}', true],
    ['{{$button}}', true],
    ['{{ name }}', true],
    ['{{f({a:{b:1}})}}', true],
    ['{{{a: 1}}}', true],
    ["{{f('}}')}}", true],
    ['{{f("it\\"s }}")}}', true],
    ['{{f(`a}}`)}}', true],
    ["{{it's}}", true],
    ['{{a\nb}}', true],
    ['{{a}} {{b}}', false],
    ['{{a}}{{b}}', false],
    ['{{a}} }}', false],
    ['{{a{}}', false],
    ['{{}}', false],
    ['{{  }}', false],
    ['{{}', false],
    ['{{a', false],
    ['a}}', false],
    [' {{a}}', false],
    ['{{a}}.', false],
    ['{a}', false],
    ['', false],
    [['{{a}}'], false],
    [{ TEXT: '{{a}}' }, false],
    [7, false],
    [null, false],
    [undefined, false],
  ])('%j: %s', (entry, unknown) => {
    expect(isUnknownEntry(entry)).toBe(unknown);
  });

  test('its code is what stands between the braces', () => {
    expect(unknownSource('{{ ...more({}) }}')).toBe('...more({})');
    expect(unknownSource('x')).toBeNull();
    expect(unknownSource({ TEXT: '{{a}}' })).toBeNull();
  });

  test.each<[Json, string | null]>([
    ['{{build()}}', 'build()'],
    [{ BOT_ID: 7, BUTTONS: '{{$buttons}}' }, '$buttons'],
    [['{{a}}'], null],
    [{ BUTTONS: [] }, null],
    ['text', null],
    [null, null],
  ])('of %j the whole list is made by %s', (value, source) => {
    expect(unknownKeyboard(readKeyboard(value).document)).toBe(source);
  });

  test.each(["'", '"', '`', '\\', "'\\", '{', '{}'])('a long run of %s costs no more than its length', (part) => {
    expect(isUnknownEntry(`{{${part.repeat(200_000)}}}`)).toBe(part !== '{');
  });
});

describe('next id', () => {
  test.each([
    ['', 'b1', 'r1'],
    ['_', 'b1', 'r2'],
    ['ab|c', 'b4', 'r3'],
    ['a|_|!', 'b3', 'r4'],
  ])('%j goes on with %s and %s', (text, button, row) => {
    expect(nextId(sketch(text), 'b')).toBe(button);
    expect(nextId(sketch(text), 'r')).toBe(row);
  });

  test('a gap is not filled: an id below the highest may still be on its way somewhere', () => {
    expect(nextId(removeButton(sketch('abc'), 'b2'), 'b')).toBe('b4');
  });

  test('strange ids are passed over', () => {
    const keyboard = { ...sketch(''), rows: [{ id: 'top', buttons: [] }] };
    expect(nextId(keyboard, 'r')).toBe('r1');
  });

  test.each([
    ['ab|c', 'b4 b5 b6'],
    ['', 'b1 b2 b3'],
  ])('%j goes on with %s when several are taken', (text, ids) => {
    const take = takeIds(sketch(text), 'b');
    expect([take(), take(), take()].join(' ')).toBe(ids);
  });

  test('above the highest that can be counted, what is free is taken', () => {
    const buttons = ['b999999999999998', 'b2'].map((id) => ({ id, fields: {} }));
    const take = takeIds({ ...sketch(''), rows: [{ id: 'r1', buttons }] }, 'b');
    expect([take(), take(), take()]).toEqual(['b999999999999999', 'b1', 'b3']);
  });
});
