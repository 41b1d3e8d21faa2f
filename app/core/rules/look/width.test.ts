import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import { traceDesign } from '../../portal/validator/trace-design.ts';
import { botKeyboard, designOf, fixed, found, runRule } from '../../testdata/run-rule.ts';
import { wideButton, wrongWidth } from './width.ts';

describe('wrong width', () => {
  test.each<[Json, 'info' | 'warning', JsonObject]>([
    [' 7 ', 'info', { WIDTH: 7 }],
    [12.9, 'info', { WIDTH: 12 }],
    ['120px', 'warning', { WIDTH: 120 }],
    ['100%', 'warning', { WIDTH: 100 }],
    ['1e2', 'warning', { WIDTH: 100 }],
    [0, 'warning', {}],
    [-5, 'warning', {}],
    [0.5, 'warning', {}],
    ['0', 'warning', {}],
    ['wide', 'warning', {}],
    [true, 'warning', {}],
    [false, 'warning', {}],
    [[1], 'warning', {}],
    [[], 'warning', {}],
    [{}, 'warning', {}],
  ])('%j: %s, becomes %j', (value, severity, after) => {
    expect(found(wrongWidth, { WIDTH: value })).toEqual([`${severity} wrong-width WIDTH`]);
    expect(fixed(wrongWidth, { WIDTH: value })).toEqual(after);
  });

  test('a width of nothing is said to be dropped, not read as 0', () => {
    const told = (WIDTH: Json) => say(runRule(wrongWidth, designOf(botKeyboard({ LINK: '/', WIDTH })))[0]).en;
    expect(told(0)).toMatch(/^WIDTH 0 is dropped/);
    expect(told('1px')).toMatch(/^The portal reads WIDTH "1px" as 1:/);
  });

  test.each<Json>([1, 120, '120', 5000, '', null])('%j is fine, or left to others', (value) => {
    expect(found(wrongWidth, { WIDTH: value })).toEqual([]);
  });

  test.each<Json>(['120px', 12.9, '1e2', '٣', ' 7'])(
    '%j: the fix writes what the portal would have stored',
    (value) => {
      const widthOf = (WIDTH: Json | undefined) => {
        const { answer } = traceDesign(designOf(botKeyboard({ LINK: '/', ...(WIDTH === undefined ? {} : { WIDTH }) })));
        const [stored] = answer.outcome === 'stored' ? answer.buttons : [];
        return stored && 'WIDTH' in stored ? stored.WIDTH : undefined;
      };
      expect(widthOf(fixed(wrongWidth, { WIDTH: value })?.WIDTH)).toBe(widthOf(value));
    },
  );
});

describe('wide button', () => {
  test.each<[JsonObject, string[]]>([
    [{ WIDTH: 226 }, ['info wide-button WIDTH']],
    [{ WIDTH: '300px' }, ['info wide-button WIDTH']],
    [{ WIDTH: 300, CONTEXT: 'MOBILE' }, ['info wide-button WIDTH']],
    [{ WIDTH: 300, CONTEXT: 'DESKTOP' }, []],
    [{ WIDTH: 225 }, []],
    [{ WIDTH: -300 }, []],
    [{ WIDTH: null }, []],
    [{}, []],
  ])('%j: %j', (fields, issues) => expect(found(wideButton, fields)).toEqual(issues));

  test('the fix makes it as wide as a phone', () => {
    expect(fixed(wideButton, { WIDTH: 400, LINK: '/' })).toEqual({ WIDTH: 225, LINK: '/' });
  });
});
