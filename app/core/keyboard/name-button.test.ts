import { describe, expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { nameButton } from './name-button.ts';

const of = (TEXT: Json, raw?: Json) =>
  nameButton({ id: 'b1', fields: { TEXT }, ...(raw === undefined ? {} : { raw }) });

describe('nameButton', () => {
  test.each<[string, Json, string | null]>([
    ['its text', 'Open', 'Open'],
    ['without blanks around it', '  Open \n', 'Open'],
    ['nothing when it is blank', ' \t', null],
    ['nothing when it is no text', 5, null],
    ['forty letters as they are', 'a'.repeat(40), 'a'.repeat(40)],
    ['longer ones cut', 'a'.repeat(41), `${'a'.repeat(39)}…`],
    ['no half of an emoji', '👍'.repeat(50), `${'👍'.repeat(39)}…`],
  ])('%s', (_name, text, expected) => expect(of(text)).toBe(expected));

  test('an entry that is no button has no name', () => {
    expect(of('Open', 'Open')).toBeNull();
    expect(nameButton({ id: 'b1', fields: {} })).toBeNull();
  });
});
