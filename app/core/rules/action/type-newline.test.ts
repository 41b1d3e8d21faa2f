import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import type { Design } from '../../keyboard/design.ts';
import { setFields } from '../../keyboard/set-fields.ts';
import { botKeyboard, designOf, runRule, show } from '../../testdata/run-rule.ts';
import { typeNewline } from './type-newline.ts';

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
