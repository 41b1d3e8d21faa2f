import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isJsonList, type Json } from '../../json/json.ts';
import type { Design } from '../../keyboard/design.ts';
import { setFields } from '../../keyboard/set-fields.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import { botKeyboard, designOf, fixed, found, runRule, show } from '../../testdata/run-rule.ts';
import { buttonIds, drawn } from '../../testdata/sketch.ts';
import { flattenRows, functionField, nestedRow, notAButton, typeNewline } from './foreign-entries.ts';

describe('foreign entries', () => {
  const a = { TEXT: 'a', LINK: '/' };

  test.each<Json>(['OK', '', 5, 0, true, null])('%j is no button, and can be removed', (entry) => {
    const design = designOf({ BUTTONS: [a, entry] });
    const [issue, ...more] = runRule(notAButton, design);
    expect([issue && show(issue), more]).toEqual(['error not-a-button', []]);
    expect(issue?.path).toEqual(['KEYBOARD', 'BUTTONS', 1]);
    expect(issue?.target).toEqual({ kind: 'button', id: 'b2' });
    expect(issue?.fix?.apply(design).keyboard.rows.flatMap(({ buttons }) => buttons)).toEqual([
      { id: 'b1', fields: a },
    ]);
    expect(runRule(nestedRow, design)).toEqual([]);
  });

  test('each nested list is an error, and one fix is enough for all', () => {
    const design = designOf([[a, a], [a]]);
    const issues = runRule(nestedRow, design);
    expect(issues.map(show)).toEqual(['error nested-row', 'error nested-row']);
    expect(runRule(notAButton, design)).toEqual([]);
    const after = issues[0]?.fix?.apply(design) ?? design;
    expect(drawn(after.keyboard)).toBe('aa|a');
    expect(runRule(nestedRow, after)).toEqual([]);
    expect(issues[1]?.fix?.apply(after)).toBe(after);
  });

  test('buttons and line breaks are at home', () => {
    const design = designOf([a, { TYPE: 'NEWLINE' }, {}]);
    expect([...runRule(notAButton, design), ...runRule(nestedRow, design)]).toEqual([]);
  });
});

describe('flatten rows', () => {
  const [a, b, c, d] = [{ TEXT: 'a' }, { TEXT: 'b' }, { TEXT: 'c' }, { TEXT: 'd' }];
  const newline = { TYPE: 'NEWLINE' };

  test.each<[string, Json, string]>([
    ['the Telegram way', [[a, b], [c]], 'ab|c'],
    ['one list only', [[a, b]], 'ab'],
    ['a list among buttons', [a, [b, c], d], 'a|bc|d'],
    ['lists in divided rows', [a, newline, [b], [c], newline, d], 'a|b|c|d'],
    ['a list that divides itself', [[a, newline, b], c], 'a|b|c'],
    ['lists in lists', [[[a, [b]], [c]], d], 'abc|d'],
    ['empty lists', [[], a, [[]]], 'a'],
    ['nothing but empty lists', [[]], ''],
    ['foreign entries', [[a, 'x'], 'y'], 'ax|y'],
  ])('%s', (_, value, sketch) => {
    const { document } = readKeyboard(value);
    expect(drawn(flattenRows(document))).toBe(sketch);
  });

  test('ids stay where they can', () => {
    const { document } = readKeyboard([a, [b], c, newline, [d]]);
    const after = flattenRows(document);
    expect(after.rows.map(({ id }) => id)).toEqual(['r1', 'r3', 'r4', 'r2']);
    expect(buttonIds(after)).toEqual(['b1', 'b5', 'b3', 'b6']);
  });

  test('what ended a row ends its last part, and what a list brings stays', () => {
    const odd = (X: number) => ({ TYPE: 'NEWLINE', X });
    const { document } = readKeyboard([[a, odd(1), b], odd(2), c]);
    expect(flattenRows(document).rows.map((row) => row.newline)).toEqual([odd(1), odd(2), undefined]);
  });

  test('without a list nothing changes', () => {
    const { document } = readKeyboard([a, newline, newline, 'x']);
    expect(flattenRows(document)).toBe(document);
  });

  test('whatever is nested: no list is left, no button is lost, ids are unique', () => {
    const anyList = fc.letrec<{ list: Json; item: Json }>((tie) => ({
      list: fc.array(tie('item'), { maxLength: 4 }) as fc.Arbitrary<Json>,
      item: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<Json>(a, b, newline, 'x', null),
        tie('list'),
      ) as fc.Arbitrary<Json>,
    })).list;
    fc.assert(
      fc.property(anyList, (value) => {
        const { rows } = flattenRows(readKeyboard(value).document);
        const buttons = rows.flatMap((row) => row.buttons);
        expect(buttons.some(({ raw }) => isJsonList(raw))).toBe(false);
        expect(buttons).toHaveLength(leaves(value).filter((leaf) => leaf !== newline).length);
        expect(new Set(buttons.map(({ id }) => id)).size).toBe(buttons.length);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }),
    );
  });

  function leaves(value: Json): readonly Json[] {
    return isJsonList(value) ? value.flatMap(leaves) : [value];
  }
});

describe('type newline', () => {
  function retyped(TYPE: Json): Design {
    const design = designOf(botKeyboard({ LINK: '/' }, { LINK: '/b' }));
    return { ...design, keyboard: setFields(design.keyboard, 'b2', { TYPE }) };
  }

  test.each<Json>(['NEWLINE', true])('TYPE %j makes a line break of a button', (TYPE) => {
    const design = retyped(TYPE);
    const [issue, ...more] = runRule(typeNewline, design);
    expect(more).toEqual([]);
    expect(issue && show(issue)).toBe('error type-newline TYPE');
    expect(issue?.target).toEqual({ kind: 'button', id: 'b2', field: 'TYPE' });
    const after = issue?.fix?.apply(design);
    expect(after?.keyboard.rows[0]?.buttons[1]?.fields).toEqual({ TEXT: 'Go', LINK: '/b' });
  });

  test.each<Json>(['BUTTON', 'newline', '', 1, null, false])('TYPE %j does not', (TYPE) => {
    expect(runRule(typeNewline, retyped(TYPE))).toEqual([]);
  });

  test('a NEWLINE that divides rows is what it should be', () => {
    expect(runRule(typeNewline, designOf([{ TEXT: 'a' }, { TYPE: 'NEWLINE' }, 'NEWLINE']))).toEqual([]);
  });
});

describe('function field', () => {
  test.each<Json>(['alert(1)', '', 0, false, []])('FUNCTION %j loses the button', (FUNCTION) => {
    expect(found(functionField, { FUNCTION, LINK: '/' })).toEqual(['error function FUNCTION']);
    expect(fixed(functionField, { FUNCTION, LINK: '/' })).toEqual({ LINK: '/' });
  });

  test('FUNCTION null is harmless', () => {
    expect(found(functionField, { FUNCTION: null, LINK: '/' })).toEqual([]);
  });

  test('without another action taking it away fixes nothing', () => {
    expect(found(functionField, { FUNCTION: 'x' })).toEqual(['error function FUNCTION']);
    expect(fixed(functionField, { FUNCTION: 'x' })).toBeUndefined();
  });
});
