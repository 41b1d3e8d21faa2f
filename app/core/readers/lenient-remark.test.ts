import { describe, expect, it } from 'vitest';
import { lenientRemark } from './lenient-remark.ts';
import type { RequestMatch } from './to-draft.ts';

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
