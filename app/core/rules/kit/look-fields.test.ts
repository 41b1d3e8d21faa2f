import { expect, test } from 'vitest';
import { findField } from '../../keyboard/fields.ts';
import { COLOR_FIELDS } from '../../portal/validator/store-button.ts';
import { LOOK_FIELDS } from './look-fields.ts';

test('every one is a field of a button, and none makes an action', () => {
  for (const name of LOOK_FIELDS)
    expect([name, findField(name)?.type]).toEqual([name, expect.stringMatching(/choice|integer|color|flag/)]);
  expect(new Set(LOOK_FIELDS).size).toBe(LOOK_FIELDS.length);
});

test('the colours are those of the table', () => {
  expect(LOOK_FIELDS.filter((name) => findField(name)?.type === 'color')).toEqual(COLOR_FIELDS);
});
