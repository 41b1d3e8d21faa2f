import { expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { writeYaml } from './write-yaml.ts';

test.each<[Json, string]>([
  [null, 'null\n'],
  [[], '[]\n'],
  [{}, '{}\n'],
  [{ TEXT: 'no', y: 'Y', N: 1, 'a b': true }, 'TEXT: "no"\n"y": "Y"\n"N": 1\n"a b": true\n'],
  [{ A: { B: { C: [] } } }, 'A:\n  B:\n    C: []\n'],
  [[[1, 2], [3]], '- - 1\n  - 2\n- - 3\n'],
  [{ BUTTONS: [{ TEXT: 'A', LINK: '/' }, 'x'] }, 'BUTTONS:\n  - TEXT: "A"\n    LINK: "/"\n  - "x"\n'],
  [{ a: 'one\ntwo: "three" # four' }, 'a: "one\\ntwo: \\"three\\" # four"\n'],
  [{ a: '\u0085\u2028\u007f' }, 'a: "\\u0085\\u2028\\u007f"\n'],
])('%j', (value, text) => expect(writeYaml(value)).toBe(text));
