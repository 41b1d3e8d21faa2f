import { expect, it } from 'vitest';
import { done, START } from './testdata/ask-portal.ts';

it('tells the revisions, without a token', () => {
  const revision = { rest: 33, web: 130, mobile: 23, desktop: 6 };
  expect(done(START, 'imbot.v2.Revision.get', {}).result).toEqual(revision);
  expect(done(START, 'im.revision.get', {}).result).toEqual({ ...revision, im_revision_mobile: 23 });
});
