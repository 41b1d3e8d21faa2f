import { expect, test } from 'vitest';
import { snippetTargets } from '../../core/snippets/write-snippet.ts';
import { DEFAULT_PREFERENCES } from '../../store/preferences.ts';
import { findTarget, groupOf, TARGET_GROUPS } from './target-groups.ts';

test('each target stands in one group', () => {
  const grouped = TARGET_GROUPS.flatMap(({ targets }) => targets);
  expect(grouped.toSorted()).toEqual(snippetTargets.map(({ id }) => id).toSorted());
});

test('a target is found by its id, an unknown one is replaced', () => {
  expect(findTarget('go')).toMatchObject({ id: 'go', language: 'go' });
  expect(findTarget(DEFAULT_PREFERENCES.snippetTarget).id).toBe('php-crest');
  expect(findTarget('cobol').id).toBe(snippetTargets[0]?.id);
  expect(groupOf('bx24js').id).toBe('javascript');
});
