import { describe, expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { botKeyboard, designOf } from '../../testdata/run-rule.ts';
import { traceDesign } from './trace-design.ts';
import { traceFilled, traceShown } from './trace-filled.ts';

const LONG = 'x'.repeat(20_000);

test('without variables it is the very same', () => {
  const design = designOf(botKeyboard({ LINK: '/' }));
  expect(traceFilled(design)).toBe(traceDesign(design));
  expect(traceShown(design)).toBe(traceDesign(design));
});

test('variables are shown by their names, and their samples', () => {
  const design = {
    ...designOf(botKeyboard({ TEXT: '{{a}} {{b}}', LINK: '{{url}}', WIDTH: '{{w}}' })),
    variables: { a: { sample: 'Open' } },
  };
  const { answer, entries } = traceShown(design);
  const stored = { TEXT: 'Open {{b}}', LINK: '{{url}}', BOT_ID: 7 };
  expect(answer).toMatchObject({ outcome: 'stored', buttons: [stored] });
  expect(entries).toMatchObject([{ value: { WIDTH: '{{w}}', LINK: '{{url}}' }, trace: { stored } }]);
  expect(traceDesign(design).answer.outcome).not.toBe('stored');
});

describe('the size', () => {
  test('is that of what is known', () => {
    const size = (text: string) => traceFilled(designOf(botKeyboard({ TEXT: text, LINK: '/' }))).answer.size;
    expect(size('a{{some.long.name}}')).toBe(size('a'));
  });

  test.each<[string, Json, string]>([
    ['refused whatever the values are', botKeyboard(...[1, 2, 3].map(() => ({ LINK: `/${LONG}{{x}}` }))), 'error'],
    ['stored if they are short', botKeyboard({ LINK: `/${LONG}` }, { LINK: `/${LONG}` }, { LINK: filler() }), 'stored'],
  ])('%s', (_, keyboard, outcome) => {
    const { answer } = traceFilled(designOf(keyboard));
    expect(answer.outcome === 'stored' ? 'stored' : 'error').toBe(outcome);
    expect(answer.size).toBeLessThan(61_000);
  });

  /** Just below the limit with nothing in the place of the variable, above it with anything. */
  function filler(): string {
    const rest = designOf(botKeyboard({ LINK: `/${LONG}` }, { LINK: `/${LONG}` }, { LINK: '/' }));
    return `/${'x'.repeat(59_999 - (traceDesign(rest).answer.size ?? 0))}{{x}}`;
  }
});

test('a text that a variable has a part in may hold buttons', () => {
  expect(traceFilled(designOf('[{{buttons}}]'))).toMatchObject({ unknown: 1, answer: { outcome: 'stored' } });
});
