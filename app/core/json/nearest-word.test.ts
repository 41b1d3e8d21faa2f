import { describe, expect, test } from 'vitest';
import { FIELD_NAMES } from '../keyboard/fields.ts';
import { nearestWord } from './nearest-word.ts';

describe('nearest word', () => {
  test.each([
    ['text', 'TEXT'],
    ['Link', 'LINK'],
    ['bgColorToken', 'BG_COLOR_TOKEN'],
    ['command-params', 'COMMAND_PARAMS'],
    ['BGCOLOR', 'BG_COLOR'],
    ['TEXTS', 'TEXT'],
    ['TXT', 'TEXT'],
    ['DISPLY', 'DISPLAY'],
    ['COMAND', 'COMMAND'],
    ['BG_COLOUR', 'BG_COLOR'],
    ['CONTEXTS', 'CONTEXT'],
    // Two letters of four are too many: these are other words.
    ['HINT', undefined],
    ['NAME', undefined],
    ['ID', undefined],
    ['ICON', undefined],
    ['FUNCTION', undefined],
    ['', undefined],
    ['__', undefined],
    ['constructor', undefined],
  ])('%j is meant for %s', (text, word) => expect(nearestWord(text, FIELD_NAMES)).toBe(word));

  test('the nearest of several counts, and among equals the first', () => {
    expect(nearestWord('BLOCKS', ['LINE', 'BLOCKED', 'BLOCK'])).toBe('BLOCK');
    expect(nearestWord('AAAAAB', ['AAAAAC', 'AAAAAD'])).toBe('AAAAAC');
  });

  test('a text of a million letters is no word', () => {
    expect(nearestWord('TEXT'.repeat(250_000), FIELD_NAMES)).toBeUndefined();
  });
});
