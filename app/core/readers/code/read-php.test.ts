// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source of JavaScript and PHP.
import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { readPhp } from './read-source.ts';

const values = (text: string): Json[] => readPhp(text).candidates.map(({ value }) => value);

describe('readPhp', () => {
  it.each<[string, string, Json]>([
    ['short array', "$a = ['TEXT' => 'Да', \"N\" => 1,];", { TEXT: 'Да', N: 1 }],
    ['old array in any case', 'ARRAY("A" => Array(1, 2), "B" => array())', { A: [1, 2], B: [] }],
    ['comments of all kinds', "[ /* a */ 'u' => 'http://x#y', // b\n # c\n 1 => 2 ]", { '1': 2, u: 'http://x#y' }],
    [
      'constants',
      '[TRUE, false, NULL, PHP_EOL, -5, 0x1F, 1_000, 017, 1.5]',
      [true, false, null, '\n', -5, 31, 1000, 15, 1.5],
    ],
    ['keys that make a list', "['0' => 'a', 1 => 'b']", ['a', 'b']],
    ['keys that make none', "[1 => 'a', 2 => 'b']", { '1': 'a', '2': 'b' }],
    ['a key twice', "['a' => 1, 'b' => 2, 'a' => 3]", { a: 3, b: 2 }],
    ['single quotes', "['It\\'s \\n \\x41 \\\\']", ["It's \\n \\x41 \\"]],
    ['double quotes', '["\\u{1F44D}\\n\\x41\\101\\e[\\$x \\q"]', ['👍\nAA\x1b[$x \\q']],
    ['bytes of UTF-8', '["\\xD0\\x94\\320\\260"]', ['Да']],
    [
      'variables in a text',
      '["· $page · {$deal[\'ID\']} $a->b $c[d] ${e}"]',
      ["· {{$page}} · {{$deal['ID']}} {{$a->b}} {{$c[d]}} {{$e}}"],
    ],
    ['concatenation', "['a' . 'b' . $x . self::Y . 1]", ['ab{{$x}}{{self::Y}}1']],
    ['brackets in one', "['n: ' . ($c ?? 'q') . '!']", ["n: {{($c ?? 'q')}}!"]],
    [
      'no concatenation',
      "[$a ? 'b' . 'c' : 'd', $x . $y, foo('a')]",
      ["{{$a ? 'b' . 'c' : 'd'}}", '{{$x . $y}}', "{{foo('a')}}"],
    ],
    ['heredoc', '[<<<T\n    a {$b}\n      "c"\n    T, 1]', ['a {{$b}}\n  "c"', 1]],
    ['nowdoc', "[<<<'T'\n a $b \\n\nT\n]", [' a $b \\n']],
    ['computed key and unpacking', "[$k => 1, 'x' . $i => 2, ...$rest]", { '{{$k}}': 1, 'x{{$i}}': 2 }],
    ['unpacking in a list', '[1, ...$rest]', [1, '{{...$rest}}']],
    ['var_export', "array (\n  'a' => \n  array (\n    0 => 'x',\n    1 => NULL,\n  ),\n)", { a: ['x', null] }],
    ['objects of var_export', "(object) array('a' => \\Foo::__set_state(array('b' => 1)))", { a: { b: 1 } }],
    ['JSON text of a keyboard', "['KEYBOARD' => json_encode(['BUTTONS' => []])]", { KEYBOARD: { BUTTONS: [] } }],
    ['JSON text elsewhere', "['P' => json_encode(['id' => $id])]", { P: "{{json_encode(['id' => $id])}}" }],
    ['pairs without brackets', "'A' => 1, 'B' => [2],", { A: 1, B: [2] }],
    ['several arrays', "['a' => 1],\n['b' => 2],", [{ a: 1 }, { b: 2 }]],
    ['torn at the beginning', "'TEXT' => 'a' ], ['TEXT' => 'c'] ];", [{ TEXT: 'a' }, { TEXT: 'c' }]],
    ['torn at the end', "$x = [['TEXT' => 'a'", [{ TEXT: 'a' }]],
    ['a tag in a text', "['x' => '<?php a', 'y' => '<? b']", { x: '<?php a', y: '<? b' }],
    ['HTML between', "$a = ['z' => 1]; ?> it's <?php foo();", { z: 1 }],
    ['HTML around', "<p>It's</p><?php $y = ['z' => 1]; ?><b>", { z: 1 }],
  ])('%s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each<[string, string, Json]>([
    [
      'pushed',
      "$b = []; $b[] = ['a' => 1]; array_push($b, ['a' => 2]); $p = ['B' => $b];",
      { B: [{ a: 1 }, { a: 2 }] },
    ],
    ['keys', "$k['BUTTONS'][] = ['a' => $x]; $p['KEYBOARD'] = $k;", { KEYBOARD: { BUTTONS: [{ a: '{{$x}}' }] } }],
    ['rows', "$r[$i][] = ['a']; $r[$i][] = ['b']; $r = array_merge($r, [['c']]);", [[['a'], ['b']], ['c']]],
    ['fields', "$b['TEXT'] = 'Да'; $b['COMMAND'] = 'y'; $kb[] = $b;", [{ TEXT: 'Да', COMMAND: 'y' }]],
    ['JSON text', "$k = ['a' => 1]; $p = ['KEYBOARD' => json_encode($k, JSON_X)];", { KEYBOARD: { a: 1 } }],
    ['property', "class A { private array $b = [1]; function f() { return ['B' => $this->b]; } }", { B: [1] }],
  ])('follows what is built step by step: %s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each<[string, string, string | null, Json]>([
    ['CRest', "CRest::call('imbot.message.add', ['A' => 1]);", 'imbot.message.add', { A: 1 }],
    ['SDK', "$b24->core->call('im.message.add', ['A' => 1])->getResponseData();", 'im.message.add', { A: 1 }],
    ['a variable', "$p = ['A' => 1]; $r = CRest::call('im.message.add', $p);", 'im.message.add', { A: 1 }],
    ['an address', "$h->post($url . 'im.message.add.json', ['json' => ['A' => 1]]);", 'im.message.add', { A: 1 }],
    ['an address in a variable', "$u = $w . '/im.message.add'; curl($u, ['A' => 1]);", 'im.message.add', { A: 1 }],
    [
      'typed',
      "$s->getIMScope()->message()->add('chat1', 'Hi', null, [1])",
      'im.message.add',
      { DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD: [1] },
    ],
    [
      'named',
      "$s->getIMScope()->message()->add(dialogId: 'chat1', keyboard: [1])",
      'im.message.add',
      { DIALOG_ID: 'chat1', KEYBOARD: [1] },
    ],
    ['torn', "'im.message.add', ['A' => 1]);", 'im.message.add', { A: 1 }],
    ['none', "foo('x', ['A' => 1]);", null, { A: 1 }],
  ])('names the method of a call: %s', (_, text, method, value) => {
    expect(readPhp(text).candidates).toMatchObject([{ method, value }]);
  });

  it.each([
    [10, 'im.message.add'],
    [11, null],
  ])('follows an address in a variable of up to twenty signs: of %d pieces', (count, method) => {
    const address = `${'$w . '.repeat(count - 1)}'/im.message.add'`;
    expect(readPhp(`$u = ${address}; curl($u, ['A' => 1]);`).candidates).toMatchObject([{ method, value: { A: 1 } }]);
  });

  it('takes a batch apart', () => {
    const text =
      "CRest::callBatch(['a' => ['method' => 'im.message.add', 'params' => ['A' => 1]], 'b' => ['method' => 'im.message.update', 'params' => ['B' => 2]]]);";
    expect(readPhp(text).candidates.map(({ method, value }) => [method, value])).toEqual([
      ['im.message.add', { A: 1 }],
      ['im.message.update', { B: 2 }],
    ]);
  });

  it('names values and tells where they stand', () => {
    const text = "$keyboard = ['a' => $x];\n'KEYBOARD' => [1]";
    expect(readPhp(text).candidates[0]).toMatchObject({ name: 'keyboard', from: 12, to: 23 });
    expect(readPhp("'KEYBOARD' => [1]").candidates).toMatchObject([{ name: 'KEYBOARD', value: [1] }]);
    expect(readPhp(text).candidates[0]?.remarks).toMatchObject([{ code: 'dynamic-expression', at: 20 }]);
  });
});
