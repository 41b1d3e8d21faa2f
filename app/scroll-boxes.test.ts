import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = import.meta.dirname;
const SCROLLS = /(?:^|[\s:])overflow-(?:[xy]-)?(?:auto|scroll)(?=\s|$)/;
const PLACED = /(?:^|\s)(?:relative|absolute|fixed)(?=\s|$)/;

/** The class lists of a source that scroll and let what is placed in them escape. */
function openBoxes(text: string): string[] {
  const lists = [...text.matchAll(/"([^"\n]*)"|'([^'\n]*)'|`([^`]*)`/g)].map((found) => found.slice(1).join(''));
  return lists.filter((list) => SCROLLS.test(list) && !PLACED.test(list));
}

test('what scrolls holds what is placed in it: a hidden word would else make the whole page longer', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx$/.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  const open = files.flatMap((file) =>
    openBoxes(readFileSync(join(root, file), 'utf8')).map((list) => `${file}: ${list}`),
  );
  expect(open).toEqual([]);
});

test.each([
  ['className="grow overflow-y-auto"', 1],
  ["'wide:overflow-auto p-1'", 1],
  ['`columns:overflow-x-scroll`', 1],
  ['className="relative overflow-auto"', 0],
  ['className="fixed overflow-auto"', 0],
  ['className="overflow-hidden"', 0],
])('%s has %i', (text, count) => {
  expect(openBoxes(text)).toHaveLength(count);
});
