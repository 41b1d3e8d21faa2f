import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { readPython } from './read-source.ts';

const values = (text: string): Json[] => readPython(text).candidates.map(({ value }) => value);

describe('readPython', () => {
  it.each<[string, string, Json]>([
    ['dict', "x = {'TEXT': 'Да', \"N\": 1,}  # {", { TEXT: 'Да', N: 1 }],
    ['constants', '[None, True, False, -1, 0x1F, 1_000, 1e3]', [null, true, false, -1, 31, 1000, 1000]],
    [
      'strings',
      "['it\\'s', r'\\d', '\\U0001F44D \\u0416 \\x41', b'x', \"\"\"t\nr\"\"\"]",
      ["it's", '\\d', '👍 Ж A', 'x', 't\nr'],
    ],
    ['neighbours', "['a' \"b\"\n f'{c}', 'd']", ['ab{{c}}', 'd']],
    ['f-strings', '[f\'{{x}} {y} {z!r:>3} {d["k"]}\']', ['{x} {{y}} {{z!r:>3}} {{d["k"]}}']],
    ['concatenation', "['a' + b + 'c', 'a' + f'{x}/']", ['a{{b}}c', 'a{{x}}/']],
    [
      'formats',
      "['%s' % y, '{}'.format(1), 'a %s' % b + 'c']",
      ["{{'%s' % y}}", "{{'{}'.format(1)}}", "{{'a %s' % b}}c"],
    ],
    ['tuples and sets', '[(1, 2), (3), {4}, {}, ()]', [[1, 2], 3, [4], {}, '{{()}}']],
    ['dict call on a dict', 'dict({"TEXT": "x", "B": 1}, B=2, **m)', { TEXT: 'x', B: 2 }],
    ['dict call', 'dict(TEXT="x", B=[1, *c], **m)', { TEXT: 'x', B: [1, '{{*c}}'] }],
    ['unpacking', "[{**m, 'a': 1, **{'b': 2}}]", [{ a: 1, b: 2 }]],
    ['keys', "[{k: 1, None: 2, 5: 3, f'a{x}': 4}]", [{ '{{k}}': 1, null: 2, '5': 3, 'a{{x}}': 4 }]],
    ['comprehension', "x = [{'a': t} for t in ts]", [{ a: '{{t}}' }]],
    ['choice', "['a' if b else 'c', lambda x: 1, x[0]]", ["{{'a' if b else 'c'}}", null, '{{x[0]}}']],
    ['types', 'kb: dict[str, list] = {"a": []}', { a: [] }],
    [
      'JSON text of a keyboard',
      "x = {'KEYBOARD': json.dumps([1]), 'P': json.dumps([2])}",
      { KEYBOARD: [1], P: '{{json.dumps([2])}}' },
    ],
    ['a pair', "'KEYBOARD': {'a': 1},", { a: 1 }],
    ['keywords', 'MESSAGE="x", KEYBOARD={"a": 1}', { MESSAGE: 'x', KEYBOARD: { a: 1 } }],
    ['dicts in a row', "    {'a': 1},\n    {'b': 2},", [{ a: 1 }, { b: 2 }]],
    ['torn at the beginning', '    "TEXT": "a",\n}, {"TEXT": "c"}]', [{ TEXT: 'a' }, { TEXT: 'c' }]],
    ['torn at the end', "x = {'B': [{'TEXT': 'a'", { B: [{ TEXT: 'a' }] }],
    ['a body', 'def f(a: dict = None) -> dict:\n    """it\'s {b}"""\n    return {\'a\': 1}', { a: 1 }],
  ])('%s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each<[string, string, Json]>([
    [
      'appended',
      "b = []\nfor i in x:\n    b.append({'a': i})\nb += [{'a': 2}]\nb.extend([3])\nk = {'B': b}",
      { B: [{ a: '{{i}}' }, { a: 2 }, 3] },
    ],
    [
      'keys',
      'p = dict(\n    A=1,\n)\np["K"] = {"B": []}\np["K"]["B"].append({"c": 1})',
      { A: 1, K: { B: [{ c: 1 }] } },
    ],
    [
      'in a block',
      "b = {'TEXT': t}\nif cmd:\n    b['COMMAND'] = cmd\nk = [b]",
      [{ TEXT: '{{t}}', COMMAND: '{{cmd}}' }],
    ],
    ['on the line of its block', "p = {'a': 1}\nif k is not None: p['b'] = k", { a: 1, b: '{{k}}' }],
    ['in another branch', "p = {'a': 1}\nif x():\n    pass\nelse:\n    p['b'] = k", { a: 1, b: '{{k}}' }],
    ['update', "p = {'a': 1}\np.update({'b': 2})", { a: 1, b: 2 }],
  ])('follows what is built step by step: %s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each<[string, string, string | null, string, Json]>([
    ['SDK', 'token.call_method(api_method="im.message.add", params={"A": 1})', 'params', 'im.message.add', { A: 1 }],
    [
      'requests',
      'requests.post(f"{url}/im.message.add.json", json={"A": 1}, timeout=5)',
      'json',
      'im.message.add',
      { A: 1 },
    ],
    [
      'a variable',
      'p = {"A": 1}\nr = requests.post(url + "im.message.add", data=json.dumps(p))',
      'p',
      'im.message.add',
      { A: 1 },
    ],
    [
      'keywords',
      'b.callMethod("im.message.add", A="x", KEYBOARD=[1])',
      null,
      'im.message.add',
      { A: 'x', KEYBOARD: [1] },
    ],
    [
      'typed',
      'client.im.message.add("chat1", message="Hi", keyboard={"a": 1}).result',
      null,
      'im.message.add',
      { DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD: { a: 1 } },
    ],
    [
      'typed of a bot',
      'client.imbot.message.add("Hi", dialog_id="chat1", bot_id=1)',
      null,
      'imbot.message.add',
      { MESSAGE: 'Hi', DIALOG_ID: 'chat1', BOT_ID: 1 },
    ],
    [
      'typed of version 2',
      'c.imbot.v2.chat.message.send(bot_id=1, fields={"a": 1})',
      null,
      'imbot.v2.chat.message.send',
      { botId: 1, fields: { a: 1 } },
    ],
  ])('names the method of a call: %s', (_, text, name, method, value) => {
    expect(readPython(text).candidates).toMatchObject([{ name, method, value }]);
  });
});
