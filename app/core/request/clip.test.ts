import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeyboardButton, Row } from '../keyboard/document.ts';
import { canonicalDocument } from '../testdata/arbitraries.ts';
import { drawn, sketch } from '../testdata/sketch.ts';
import { readClip, writeClip } from './clip.ts';

const contents = (rows: readonly Row[]) =>
  rows.map(({ buttons, newline }, i) => ({
    entries: buttons.map(({ fields, raw }: KeyboardButton) => raw ?? Object.entries(fields)),
    newline: i < rows.length - 1 ? newline : undefined,
  }));

test('whatever is copied is read back as it was, in its order', () => {
  fc.assert(
    fc.property(canonicalDocument, ({ rows }) => {
      fc.pre(rows.length > 0);
      // JSON has no negative zero.
      const kept = JSON.parse(JSON.stringify(contents(rows)));
      expect(contents(readClip(writeClip(rows)) ?? [])).toEqual(kept);
    }),
  );
});

test('an editor shows a keyboard', () => {
  expect(writeClip(sketch('a!|b').rows)).toBe(
    JSON.stringify({ BUTTONS: [{ TEXT: 'a' }, '!', { TYPE: 'NEWLINE' }, { TEXT: 'b' }] }, null, 2),
  );
});

describe('what is read', () => {
  test.each([
    ['{"BUTTONS":[{"TEXT":"a"},{"TYPE":"NEWLINE"},{"TEXT":"b"}]}', 'a|b'],
    [' \r\n{ "BUTTONS" : [ "{{more()}}" ] }\n', '{{more()}}'],
    ['{"BUTTONS":[]}', '_'],
  ])('%j is %s', (text, rows) => {
    expect(drawn({ ...sketch(''), rows: readClip(text) ?? [] })).toBe(rows);
  });

  test.each([
    '',
    'One | Two',
    '[{"TEXT":"a"}]',
    '{"BOT_ID":7,"BUTTONS":[{"TEXT":"a"}]}',
    '{"BUTTONS":[{"TEXT":"a"}],"BOT_ID":7}',
    '{"BUTTONS":{"0":{"TEXT":"a"}}}',
    '{"BUTTONS":[{"TEXT":"a"}',
    '{"buttons":[{"TEXT":"a"}]}',
    `{"BUTTONS":[${'['.repeat(600)}${']'.repeat(600)}]}`,
    `{"BUTTONS":["${'x'.repeat(1_048_576)}"]}`,
  ])('%# is a text for import', (text) => {
    expect(readClip(text)).toBeNull();
  });
});
