import { describe, expect, it } from 'vitest';
import { say } from '../../testing/say.ts';
import {
  capExpressions,
  lenientRemark,
  nothingRemarks,
  severalRemark,
  stoppedRemark,
  tooLongRemark,
  withoutKeyboardRemark,
} from './pasted-remarks.ts';
import { remark } from './text/remark.ts';
import type { RequestMatch } from './to-match.ts';

describe('pasted remarks', () => {
  const match = (more: Partial<RequestMatch>) => ({ kind: 'json', from: 0, ...more }) as RequestMatch;

  describe('what is told of a text', () => {
    it('with nothing in it', () => {
      expect(nothingRemarks(' \n', null)).toMatchObject([{ code: 'nothing-pasted', at: null }]);
    });

    it('that holds no keyboard', () => {
      const [told] = nothingRemarks('ab\ncd = efghijklmnopqrstuvwxyz0123456789', 5);
      expect(told).toMatchObject({ code: 'nothing-found', severity: 'error', at: 5 });
      expect(say(told).en).toMatch(/JSON, .*cURL, .* stopped at line 2, column 3: = efghijk/);
      expect(say(told).ru).toMatch(/строке 2, столбец 3: = efghijklmnopqrstuvwx…$/);
      expect(say(nothingRemarks('x'.repeat(24), 0)[0]).en).toMatch(/: x{24}$/);
      expect(say(nothingRemarks('x'.repeat(25), 0)[0]).en).toMatch(/: x{23}…$/);
    });

    it('that broke off, has several keyboards or none', () => {
      expect(say(stoppedRemark('a\nb', 2)).en).toContain('Line 2, column 1');
      expect(tooLongRemark()).toMatchObject({ code: 'too-long', at: null });
      expect(withoutKeyboardRemark(4, false)).toMatchObject({ code: 'no-keyboard', at: 4 });
      expect(say(withoutKeyboardRemark(4, true)).en).toContain('MENU');
      const one = match({ keyboard: { BUTTONS: [1] } });
      expect(say(severalRemark(one, 2)).en).toContain('2 keyboards');
      expect(severalRemark(one, 1)).toBeNull();
    });
  });
});

describe('capExpressions', () => {
  const expression = (at: number) => remark('dynamic-expression', 'info', { shown: `x${at}` }, at);
  const other = remark('nested-rows', 'info', {}, 7);

  it('keeps the first ones of the text and tells how many there are besides', () => {
    const many = Array.from({ length: 53 }, (_, i) => expression(100 - i));
    const capped = capExpressions([other, ...many]);
    expect(capped).toHaveLength(52);
    expect(capped[0]).toBe(other);
    expect(capped[1]).toEqual(expression(48));
    expect(capped.at(-1)).toMatchObject({ params: { more: 3 }, at: 98 });
  });

  it('leaves up to fifty as they are', () => {
    const few = Array.from({ length: 50 }, (_, i) => expression(i));
    expect(capExpressions([...few, other])).toEqual([...few, other]);
  });
});

describe('lenient remark', () => {
  const match = (more: Partial<RequestMatch>) => ({ kind: 'json', from: 0, ...more }) as RequestMatch;

  describe('lenientRemark tells of a text', () => {
    it('that is nearly JSON', () => {
      const javascript = match({ kind: 'javascript' });
      expect(lenientRemark('{"a":[1,]}', javascript)).toMatchObject({ code: 'pasted-not-json', at: 8 });
      expect(lenientRemark('{a:1}', javascript)).toBeNull();
      expect(lenientRemark('{"a":[1,]}', match({}))).toBeNull();
      expect(lenientRemark('x = {"a":[1,]}', match({ kind: 'javascript', from: 4 }))).toBeNull();
    });
  });
});
