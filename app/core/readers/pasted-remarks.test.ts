import { describe, expect, it } from 'vitest';
import { say } from '../../testing/say.ts';
import {
  lenientRemark,
  nothingRemarks,
  severalRemark,
  stoppedRemark,
  tooLongRemark,
  withoutKeyboardRemark,
} from './pasted-remarks.ts';
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
      expect(say(told).en).toMatch(/JSON, cURL, .* stopped at line 2, column 3: = efghijk/);
      expect(say(told).ru).toMatch(/строке 2, позиция 3: = efghijklmnopqrstuvwx…$/);
      expect(say(nothingRemarks('x'.repeat(24), 0)[0]).en).toMatch(/: x{24}$/);
      expect(say(nothingRemarks('x'.repeat(25), 0)[0]).en).toMatch(/: x{23}…$/);
    });

    it('that broke off, has several keyboards or none', () => {
      expect(say(stoppedRemark('a\nb', 2)).en).toContain('Line 2, column 1');
      expect(tooLongRemark()).toMatchObject({ code: 'too-long', at: null });
      expect(withoutKeyboardRemark(4)).toMatchObject({ code: 'no-keyboard', at: 4 });
      const one = match({ keyboard: { BUTTONS: [1] } });
      const two = match({ keyboard: { BUTTONS: [2] } });
      expect(say(severalRemark(one, [one, two, two])).en).toContain('2 keyboards');
      expect(severalRemark(one, [one, match({ keyboard: null })])).toBeNull();
    });
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
