import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { designOf } from '../../testdata/run-rule.ts';
import { drawnEntries } from './drawn-entries.ts';

const OK = { TEXT: 'a', LINK: '/' };
const N = { TYPE: 'NEWLINE' };
const LONG = `{{make(${'x'.repeat(60)})}}`;

test.each<[string, Json, string[]]>([
  ['buttons alone', [OK, N, 'x', OK], ['BUTTON a', 'NEWLINE', 'BUTTON a']],
  [
    'code among them',
    [OK, '{{make()}}', N, '{{...more()}}'],
    ['BUTTON a', 'UNKNOWN make()', 'NEWLINE', 'UNKNOWN ...more()'],
  ],
  ['nothing but code', ['{{a}}', '{{b}}'], ['UNKNOWN a', 'UNKNOWN b']],
  ['long code', [LONG], [`UNKNOWN make(${'x'.repeat(34)}…`]],
  ['a list made by code', { BUTTONS: '{{all()}}' }, ['UNKNOWN all()']],
  ['a keyboard made by code', '{{all()}}', ['UNKNOWN all()']],
  ['what fails the request', ['{{a}}', { ...OK, WIDTH: 1, BG_COLOR: [] }], []],
  ['what is dropped is not there', ['{{a}}', { TEXT: 'b' }], ['UNKNOWN a']],
  ['variables', [{ ...OK, TEXT: 'b {{c}}', LINK: '{{url}}' }], ['BUTTON b {{c}}']],
  ['nothing', [], []],
])('%s', (_, keyboard, expected) => {
  const drawn = drawnEntries(designOf(keyboard));
  expect(drawn.map((entry) => ('TEXT' in entry ? `${entry.TYPE} ${entry.TEXT}` : entry.TYPE))).toEqual(expected);
});
