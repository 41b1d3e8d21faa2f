import { describe, expect, it } from 'vitest';
import { lenientRemark } from './lenient-remark.ts';
import type { Draft } from './to-draft.ts';

const draft = (more: Partial<Draft>) => ({ kind: 'json', from: 0, ...more }) as Draft;

describe('lenientRemark tells of a text', () => {
  it('that is nearly JSON', () => {
    const javascript = draft({ kind: 'javascript' });
    expect(lenientRemark('{"a":[1,]}', javascript)).toMatchObject({ code: 'pasted-not-json', at: 8 });
    expect(lenientRemark('{a:1}', javascript)).toBeNull();
    expect(lenientRemark('{"a":[1,]}', draft({}))).toBeNull();
    expect(lenientRemark('x = {"a":[1,]}', draft({ kind: 'javascript', from: 4 }))).toBeNull();
  });
});
