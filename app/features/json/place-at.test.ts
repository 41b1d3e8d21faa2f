import { describe, expect, it } from 'vitest';
import { jsonPlaceAt } from './place-at.ts';
import { parsedState } from './testdata/parsed-state.ts';

/** The place where `|` stands in a text. */
function at(marked: string) {
  const offset = marked.indexOf('|');
  const doc = marked.replace('|', '');
  const place = jsonPlaceAt(parsedState(doc), offset);
  return place && { ...place, stands: doc.slice(place.from, place.to) };
}

describe('placeAt', () => {
  it.each([
    ['{"TE|XT": "a"}', { kind: 'key', path: [], key: 'TEXT', others: [], stands: '"TEXT"', complete: true }],
    ['{"|"}', { kind: 'key', key: '', stands: '""', complete: false }],
    ['{|}', { kind: 'key', key: '', stands: '' }],
    ['{TE|}', { kind: 'key', key: '', stands: 'TE' }],
    ['{"A": 1, "|"}', { kind: 'key', others: ['A'], stands: '""' }],
    ['{"A": 1,\n  "|"\n  "B": 2}', { kind: 'key', stands: '""' }],
    ['{"A": "x"\n  "|"\n}', { kind: 'key', others: ['A'], stands: '""' }],
    ['{"A": "x"\n  |\n}', { kind: 'key', others: ['A'], stands: '' }],
    ['{"BUTTONS": [{}, "x", {"TEXT": "a", |}]}', { kind: 'key', path: ['BUTTONS', 2], others: ['TEXT'] }],
    ['{"fields": {"|"}}', { kind: 'key', path: ['fields'] }],
    ['{"KEYBOARD": {|}}', { kind: 'key', path: ['KEYBOARD'], others: [] }],
    ['{"DISPLAY": "L|"}', { kind: 'value', key: 'DISPLAY', stands: '"L"' }],
    ['{"DISPLAY": |}', { kind: 'value', key: 'DISPLAY', stands: '' }],
    ['{"A": {"DISPLAY": LI|}}', { kind: 'value', key: 'DISPLAY', path: ['A'], stands: 'LI' }],
    ['{"WIDTH": 12|}', { kind: 'value', key: 'WIDTH', stands: '12' }],
    ['{"a\\u0042|": 1}', { kind: 'key', key: 'aB' }],
  ])('%s', (text, expected) => {
    expect(at(text)).toMatchObject(expected);
  });

  it.each(['|', '{}|', '|{}', '{"A": [|]}', '{"A": ["x|"]}', '["|"]', '{"BUTTONS": [|{}]}', '{"A" |}'])(
    'nothing in %s',
    (text) => {
      expect(at(text)).toBeNull();
    },
  );
});
