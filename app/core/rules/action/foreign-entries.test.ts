import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { designOf, runRule, show } from '../../testdata/run-rule.ts';
import { drawn } from '../../testdata/sketch.ts';
import { nestedRow, notAButton } from './foreign-entries.ts';

const a = { TEXT: 'a', LINK: '/' };

test.each<Json>(['OK', '', 5, 0, true, null])('%j is no button, and can be removed', (entry) => {
  const design = designOf({ BUTTONS: [a, entry] });
  const [issue, ...more] = runRule(notAButton, design);
  expect([issue && show(issue), more]).toEqual(['error not-a-button', []]);
  expect(issue?.path).toEqual(['KEYBOARD', 'BUTTONS', 1]);
  expect(issue?.target).toEqual({ kind: 'button', id: 'b2' });
  expect(issue?.fix?.apply(design).keyboard.rows.flatMap(({ buttons }) => buttons)).toEqual([{ id: 'b1', fields: a }]);
  expect(runRule(nestedRow, design)).toEqual([]);
});

test('each nested list is an error, and one mend is enough for all', () => {
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
