import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import type { Issue, Path } from '../../core/json/issue.ts';
import { newDesign } from '../../core/keyboard/design.ts';
import type { JsonScope } from '../../core/request/write-request.ts';
import { listDiagnostics } from './list-diagnostics.ts';

const TEXT = '{"BUTTONS": [{"TEXT": "a"},\n {"LINK": "/", "LINK": "x"}]}';
const SAID = { code: 'text-missing', severity: 'error', params: {} } as const;

function marks(path: Path, scope: JsonScope, more: { text?: string; error?: Issue; notes?: readonly Issue[] } = {}) {
  const text = more.text ?? TEXT;
  const shown = { text, good: text, base: newDesign(''), style: 'pretty', error: null, notes: [], ...more } as const;
  const i18n = { language: 'en', t: (key: string) => key, say: () => 'Wrong.' } as const;
  const found = listDiagnostics(Text.of(text.split('\n')), shown, scope, [{ ...SAID, path }], i18n);
  return found.map(({ from, to, isBlocking }) => `${from} ${text.slice(from, to)}${isBlocking ? ' blocks' : ''}`);
}

describe('listDiagnostics', () => {
  it.each<[string, Path, string[]]>([
    ['a value', ['KEYBOARD', 'BUTTONS', 0, 'TEXT'], ['22 "a"']],
    ['the value that counts of doubled keys', ['KEYBOARD', 'BUTTONS', 1, 'LINK'], ['51 "x"']],
    ['the bracket of what lacks a key', ['KEYBOARD', 'BUTTONS', 0, 'LINK'], ['13 {']],
    ['the bracket of the list', ['KEYBOARD', 'BUTTONS', 9], ['12 [']],
    ['the outermost bracket', ['KEYBOARD'], ['0 {']],
    ['nothing of the request around', ['DIALOG_ID'], []],
  ])('marks %s', (_, path, expected) => {
    expect(marks(path, 'keyboard')).toEqual(expected);
  });

  it('follows the whole path in a request', () => {
    const text = `{"KEYBOARD": ${TEXT}, "DIALOG_ID": "7"}`;
    expect(marks(['KEYBOARD', 'BUTTONS', 0, 'TEXT'], 'request', { text })).toEqual(['35 "a"']);
    expect(marks(['DIALOG_ID'], 'request', { text })).toEqual([`${text.length - 4} "7"`]);
  });

  it('tells nothing but the error that keeps the text from being applied', () => {
    const error = { ...SAID, path: [], place: { line: 2, column: 3 } };
    expect(marks(['KEYBOARD'], 'keyboard', { error })).toEqual(['30 " blocks']);
  });

  it('adds what a design has no place for, in the order of the text', () => {
    const notes = [{ ...SAID, path: [], place: { line: 1, column: 2 } }];
    expect(marks(['KEYBOARD', 'BUTTONS', 0, 'TEXT'], 'keyboard', { notes })).toEqual(['1 "', '22 "a"']);
  });
});
