// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source of JavaScript and PHP.
import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { readJavascript } from './read-source.ts';

const values = (text: string): Json[] => readJavascript(text).candidates.map(({ value }) => value);

describe('readJavascript', () => {
  it.each<[string, string, Json]>([
    ['bare keys', "x = { TEXT: 'Да', $a: 1, 'b-c': 2, 5: 6, }", { '5': 6, TEXT: 'Да', $a: 1, 'b-c': 2 }],
    [
      'constants',
      '[null, undefined, true, -1.5e3, +2, .5, 0xFF, 1_000, 10n]',
      [null, null, true, -1500, 2, 0.5, 255, 1000, 10],
    ],
    ['escapes', "['\\u{1F44D} \\uD83D\\uDC4D \\x41 \\'\\\n\\q', \"it's\"]", ["👍 👍 A 'q", "it's"]],
    ['templates', '[`a\nb`, `№${d.id} — ${x ? `y ${z}` : "}"}!`]', ['a\nb', '№{{d.id}} — {{x ? `y ${z}` : "}"}}!']],
    ['concatenation', "['a' + b + 'c' + 1, x + 1, 'a' + (b + c)]", ['a{{b}}c1', '{{x + 1}}', 'a{{(b + c)}}']],
    ['types', 'const kb: Keyboard = { a: [] as const, b: {} as unknown as B } satisfies C;', { a: [], b: {} }],
    ['a type with braces', 'const kb: { a: string } = { a: "b" };', { a: 'b' }],
    ['comments', "({ /* { */ a: 'http://x', // }\n b: 1 })", { a: 'http://x', b: 1 }],
    ['prototype', '[{ __proto__: { z: 1 } }]', [Object.fromEntries([['__proto__', { z: 1 }]])]],
    ['computed key', "[{ [k]: 1, ['n' + v]: 2, [`q`]: 3 }]", [{ '{{k}}': 1, 'n{{v}}': 2, q: 3 }]],
    ['spread', '[1, ...x, ...[2, 3]]', [1, '{{...x}}', 2, 3]],
    ['spread of an object', '[{ a: 1, ...base, ...{ b: 2 } }]', [{ a: 1, b: 2 }]],
    ['functions are no data', '[{ a: 1, f() { g() }, h: () => 2, i: function () {} }]', [{ a: 1 }]],
    ['shorthand', 'x = { a, b: c?.d!, e: await f() }', { a: '{{a}}', b: '{{c?.d!}}', e: '{{await f()}}' }],
    [
      'JSON text of a keyboard',
      'x = { keyboard: JSON.stringify([1]), p: JSON.stringify([2]) }',
      { keyboard: [1], p: '{{JSON.stringify([2])}}' },
    ],
    ['a label', 'KEYBOARD: { BUTTONS: [{ TEXT: `a` }] },', { BUTTONS: [{ TEXT: 'a' }] }],
    ['a quoted label', "'KEYBOARD': { BUTTONS: [] }", { BUTTONS: [] }],
    ['pairs without braces', "DIALOG_ID: 'chat1',\nKEYBOARD: []", { DIALOG_ID: 'chat1', KEYBOARD: [] }],
    ['objects in a row', "{ TEXT: 'a' }, { TEXT: 'b' }", [{ TEXT: 'a' }, { TEXT: 'b' }]],
    ['a forgotten comma', '[{ a: 1\n b: 2 }\n{ c: 3 }]', [{ a: 1, b: 2 }, { c: 3 }]],
    ['torn at the beginning', "}, { TEXT: 'b' }] } });", [{ TEXT: 'b' }]],
    ['torn before a key', "TEXT: 'a' }, { TEXT: 'b' } ]", [{ TEXT: 'a' }, { TEXT: 'b' }]],
    ['torn at the end', "const x = { BUTTONS: [{ TEXT: 'a' }", { BUTTONS: [{ TEXT: 'a' }] }],
    ['an expression of brackets', "let re = /[/'\"]{/; const y = [1] // it's", [1]],
    ['bodies are no objects', 'if (a) { b() } else { c: { } } switch (z) { case 1: { } } x = [1]', [1]],
    ['JSX', "const el = <Button onClick={() => send({ TEXT: 'q' })}>It's</Button>", { TEXT: 'q' }],
  ])('%s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each<[string, string, Json]>([
    ['pushed', 'const b: B[] = []\nfor (const d of ds) b.push({ a: d })\nconst K = { B: b }', { B: [{ a: '{{d}}' }] }],
    [
      'fields',
      "let k = { B: [] }\nk.B.push({ a: 1 }, { a: 2 })\nk['N'] = 5\nsend(k)",
      { B: [{ a: 1 }, { a: 2 }], N: 5 },
    ],
    ['later pushes', 'const b = []; const k = { b }; b.push({ a: 1 });', { b: [{ a: 1 }] }],
    ['itself and more', 'let b = [1]; b = [...b, 2]; x = { b }', { b: [1, 2] }],
    ['unknown list', 'b.push({ a: 1 })\nb.push({ a: 2 })', [{ a: 1 }, { a: 2 }]],
    ['scalars', 'const page = 5; x = [page, more]', [5, '{{more}}']],
    ['JSON text', 'const s = JSON.stringify({ a: 1 }); x = { body: s, p: [s] }', { body: { a: 1 }, p: ['{{s}}'] }],
  ])('follows what is built step by step: %s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each<[string, string, string, Json]>([
    ['BX24', "BX24.callMethod('im.message.add', { A: 1 }, function (r) { log(r) });", 'im.message.add', { A: 1 }],
    [
      'a variable',
      "const p = { A: 1 }; p.B = [2]; BX24.callMethod('im.message.add', p)",
      'im.message.add',
      { A: 1, B: [2] },
    ],
    [
      'SDK',
      "await $b24.actions.v2.call.make({ method: 'imbot.v2.Chat.Message.send', params: { A: 1 } })",
      'imbot.v2.Chat.Message.send',
      { A: 1 },
    ],
    [
      'fetch',
      "fetch(`${url}im.message.add`, { method: 'POST', body: JSON.stringify({ A: 1 }) }).then(f)",
      'im.message.add',
      { A: 1 },
    ],
    ['axios', "axios.post('https://e.com/rest/1/x/im.message.add.json', { A: 1 })", 'im.message.add', { A: 1 }],
    ['ajax', "$.ajax({ url: base + '/im.message.add', data: { A: 1 } })", 'im.message.add', { A: 1 }],
    [
      'in a component',
      "export default { methods: { send() { BX24.callMethod('im.message.add', { A: 1 }) } } }",
      'im.message.add',
      { A: 1 },
    ],
    ['torn', "'im.message.add', { A: 1 }, function (x) {})", 'im.message.add', { A: 1 }],
  ])('names the method of a call: %s', (_, text, method, value) => {
    expect(readJavascript(text).candidates.filter((one) => one.method !== null)).toMatchObject([{ method, value }]);
  });

  it('takes a batch apart', () => {
    const text =
      "BX24.callBatch({ a: ['im.message.add', { A: 1 }], b: { method: 'im.message.update', params: { B: 2 } } }, cb)";
    expect(readJavascript(text).candidates.map(({ method }) => method)).toEqual([
      'im.message.add',
      'im.message.update',
    ]);
  });

  it('names values and tells what was torn off', () => {
    expect(readJavascript('const kb = cond ? { a: 1 } : { b: 2 }').candidates).toMatchObject([
      { name: 'kb' },
      { name: 'kb' },
    ]);
    expect(readJavascript('x = { a: [1').stopped).toBe(11);
    expect(readJavascript('x = [1] } ); y = [2]').stopped).toBe(8);
    expect(readJavascript('x = [1] } );').stopped).toBeNull();
  });
});
