// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source of JavaScript and PHP.
import { describe, expect, it } from 'vitest';
import type { Language } from './language.ts';
import { javascript } from './language-javascript.ts';
import { php } from './language-php.ts';
import { python } from './language-python.ts';
import { makeScope } from './make-scene.ts';
import { nowhere } from './scene.ts';

const visit = (text: string, language: Language) => {
  const { scope } = makeScope(text, language);
  scope.visit(scope, 0, scope.tokens.length, nowhere, 0);
  return scope.candidates.map(({ name, method, collection }) => [name, method, [...collection.entries.keys()].join()]);
};

describe('visitCall', () => {
  it.each<[string, Language, (string | null)[][]]>([
    [
      "f('im.message.add', { a: 1 }, { b: 2 })",
      javascript,
      [
        [null, 'im.message.add', 'a'],
        [null, 'im.message.add', 'b'],
      ],
    ],
    ['f(`${x}/im.message.add`, [1])', javascript, [[null, 'im.message.add', '0']]],
    ["f(x, [1], 'im.message.add')", javascript, [[null, 'im.message.add', '0']]],
    ["f('im.message.add', g([1]))", javascript, [[null, 'im.message.add', '0']]],
    ["f('im.message.add', function () { g([1]) })", javascript, [[null, null, '0']]],
    ["u = w + 'im.message.add'; p = [1]; f(u, p)", javascript, [['p', 'im.message.add', '0']]],
    ['a.push([1]); a.push([2])', javascript, [['a', null, '0,1']]],
    ['a.push(1)', javascript, []],
    ['array_push($a, [1], [2]);', php, [['a', null, '0,1']]],
    [
      "$x->getIMScope()->message()->add('c', 'm', null, [1]);",
      php,
      [[null, 'im.message.add', 'DIALOG_ID,MESSAGE,KEYBOARD']],
    ],
    ["f(name: 'im.message.add', data: [1]);", php, [['data', 'im.message.add', '0']]],
    ['a = [1]\na.extend([2, 3])\na.append([4])', python, [['a', null, '0,1,2,3']]],
    ['f("im.message.add", A=1, B=[2], timeout=5)', python, [[null, 'im.message.add', 'A,B']]],
    ['c.im.message.add("c", keyboard=[1])', python, [[null, 'im.message.add', 'DIALOG_ID,KEYBOARD']]],
  ])('%s', (text, language, candidates) => {
    expect(visit(text, language)).toEqual(candidates);
  });
});
