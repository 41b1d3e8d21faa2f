import { expect, test } from 'vitest';
import { reportText } from './report-text.ts';

/** What portals answered to requests of all kinds. */
const lines = Object.values(
  import.meta.glob<string>('../testdata/{cases,cases-hard}.jsonl', { query: '?raw', import: 'default', eager: true }),
).flatMap((file) => file.trim().split('\n'));

interface Case {
  readonly id: string;
  readonly method: string;
  readonly params: object;
  readonly answer: { readonly outcome: string };
}

const PER_TEST = 200;

test.each(
  Array.from({ length: Math.ceil(lines.length / PER_TEST) }, (_, i) => lines.slice(i * PER_TEST, (i + 1) * PER_TEST)),
)('what a portal answered is what is said of the same request in a file', (...cases) => {
  const wrong = cases.flatMap((line): unknown[] => {
    const { id, method, params, answer } = JSON.parse(line) as Case;
    const { keyboards } = reportText(JSON.stringify(params), { method });
    const [first] = keyboards;
    const said = keyboards.length === 1 ? first?.found.asWritten?.outcome : `${keyboards.length} keyboards`;
    return said === answer.outcome ? [] : [{ id, method, said, expected: answer.outcome, params }];
  });
  expect(wrong).toEqual([]);
});

test('every line is asked', () => {
  expect(lines).toHaveLength(1_532);
});
