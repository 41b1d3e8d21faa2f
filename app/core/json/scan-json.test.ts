import { expect, test } from 'vitest';
import { type JsonFault, scanJson } from './scan-json.ts';

/** What the visitor is told, in one line. */
function told(text: string): string {
  const seen: string[] = [];
  scanJson(text, {
    open: (at) => seen.push(`${text[at]}${at}`),
    close: (at) => seen.push(`${text[at]}${at}`),
    key: (from, to) => seen.push(`key ${text.slice(from, to)}`),
    scalar: (from, to) => seen.push(text.slice(from, to)),
  });
  return seen.join(' ');
}

test.each([
  ['', ''],
  ['null', 'null'],
  [' {"a" : [1, -2.5e3 , "\\"]"], "b":{}} ', '{1 key "a" [8 1 -2.5e3 "\\"]" ]26 key "b" {33 }34 }35'],
  ['[[],[true]]', '[0 [1 ]2 [4 true ]9 ]10'],
  ['{"a":1,}', '{0 key "a" 1'],
  ['{"a":1}}', '{0 key "a" 1 }6'],
])('%s is told as it is passed', (text, seen) => expect(told(text)).toBe(seen));

test.each<[text: string, fault: JsonFault | null]>([
  ['{"a":[1,{}]}', null],
  ['', { at: 0, from: 0, expected: 'value', opened: [] }],
  ['[1', { at: 2, from: 2, expected: 'comma', opened: [0] }],
  ['[}', { at: 1, from: 1, expected: 'value', opened: [0] }],
  ['[1,]', { at: 3, from: 3, expected: 'value', opened: [0] }],
  ['[{"a"', { at: 5, from: 5, expected: 'colon', opened: [0, 1] }],
  ['[{a', { at: 2, from: 2, expected: 'key', opened: [0, 1] }],
  ['{"a":1,"b\n', { at: 9, from: 7, expected: 'text', opened: [0] }],
  ['["a\\q"]', { at: 3, from: 1, expected: 'text', opened: [0] }],
  ['[nul]', { at: 4, from: 1, expected: 'value', opened: [0] }],
  ['[-]', { at: 1, from: 1, expected: 'value', opened: [0] }],
  ['1 2', { at: 2, from: 2, expected: 'end', opened: [] }],
])('%j stops as %j', (text, fault) => expect(scanJson(text)).toEqual(fault));
