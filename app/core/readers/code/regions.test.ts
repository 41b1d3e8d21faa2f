import { describe, expect, it } from 'vitest';
import { readGo, readJavascript, readPhp, readPython } from './read-source.ts';

const readers = { go: readGo, js: readJavascript, php: readPhp, py: readPython };

/** What is told of loops and conditions, each with the source at its place. */
function told(language: keyof typeof readers, text: string): readonly string[] {
  const { candidates } = readers[language](text);
  const remarks = candidates.flatMap((one) => one.remarks ?? []);
  return remarks.flatMap(({ code, params, at }) => {
    if (code !== 'in-a-loop' && code !== 'under-a-condition') return [];
    const { source } = params as { readonly source: string };
    return [`${code === 'in-a-loop' ? 'each of' : 'if'} ${source}: ${text.slice(at ?? 0).match(/['"](\w)['"]/)?.[1]}`];
  });
}

const js = (body: string) => `const k = [{ TEXT: 'a' }];\n${body}\nsend('im.message.add', { KEYBOARD: k })`;
const php = (body: string) => `<?php $k = [['TEXT' => 'a']];\n${body}\nsend('im.message.add', ['KEYBOARD' => $k]);`;
const py = (body: string) => `k = [{"TEXT": "a"}]\n${body}\nsend("im.message.add", {"KEYBOARD": k})`;
const go = (body: string) => `k := []B{{"TEXT": "a"}}\n${body}\nsend("im.message.add", B{"KEYBOARD": k})`;

describe('a button in a loop over an unknown list', () => {
  it.each([
    ['js', js("for (const d of deals) { k.push({ TEXT: 'b' }); k.push({ TEXT: 'c' }) }"), 'each of deals: b'],
    ['js', js("deals.forEach((d) => { k.push({ TEXT: 'b' }) })"), 'each of deals: b'],
    ['js', js("for (const d of await load(x)) k.push({ TEXT: 'b' })"), 'each of await load(x): b'],
    ['php', php("foreach ($deals as $d) { $k[] = ['TEXT' => 'b']; }"), 'each of $deals: b'],
    ['py', py('for d in deals:\n    k.append({"TEXT": "b"})'), 'each of deals: b'],
    ['py', 'send("im.message.add", {"KEYBOARD": [{"TEXT": "b"} for d in deals]})', 'each of deals: b'],
    ['go', go('for _, d := range deals {\n\tk = append(k, B{"TEXT": "b"})\n}'), 'each of deals: b'],
  ] as const)('stands for all of them: %s %s', (language, text, expected) => {
    expect(told(language, text)).toEqual([expected]);
  });

  it.each([
    ['js', js("for (const t of ['b', 'c']) k.push({ TEXT: t })")],
    ['js', "for (const d of deals) { send('im.message.add', { KEYBOARD: [{ TEXT: 'a' }] }) }"],
    ['js', "for (const d of deals) { const k = []; k.push({ TEXT: 'a' }); send({ KEYBOARD: k }) }"],
    ['js', js("for (const d of deals) other.push({ TEXT: 'b' })").replace('send', "k.push({ TEXT: 'c' })\nsend")],
  ] as const)('is not told when the list is known, or all of it is in the loop: %s %s', (language, text) => {
    expect(told(language, text).filter((one) => !one.endsWith(': b'))).toEqual([]);
  });
});

describe('a button under a condition', () => {
  it.each([
    ['js', js("if (isAdmin) { k.push({ TEXT: 'b' }); k.push({ TEXT: 'c' }) }"), ['if isAdmin: b']],
    ['js', js("if (isAdmin && x) k.push({ TEXT: 'b' })"), ['if isAdmin && x: b']],
    [
      'js',
      js("if (x) { k.push({ TEXT: 'b' }) } else if (y) { k.push({ TEXT: 'c' }) } else { k.push({ TEXT: 'd' }) }"),
      ['if x: b', 'if y: c', 'if !(y): d'],
    ],
    ['php', php("if ($x): $k[] = ['TEXT' => 'b']; endif;"), ['if $x: b']],
    ['php', php("if ($x) $k[] = ['TEXT' => 'b']; else $k[] = ['TEXT' => 'c'];"), ['if $x: b', 'if !($x): c']],
    ['py', py('if x:\n    k.append({"TEXT": "b"})\nelse:\n    k.append({"TEXT": "c"})'), ['if x: b', 'if not (x): c']],
    ['go', go('if x > 1 {\n\tk = append(k, B{"TEXT": "b"})\n}'), ['if x > 1: b']],
    ['js', js("for (const d of deals) { if (d.open) k.push({ TEXT: 'b' }) }"), ['if d.open: b', 'each of deals: b']],
  ] as const)('is told once for each: %s %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });

  it('is not told when all of the keyboard is under it', () => {
    expect(told('js', "if (x) { const k = [{ TEXT: 'a' }]; send({ KEYBOARD: k }) }")).toEqual([]);
    expect(told('py', 'if __name__ == "__main__":\n    send({"KEYBOARD": [{"TEXT": "a"}]})')).toEqual([]);
  });
});

describe('a choice of keyboards is the first one that is known', () => {
  const [b, c] = ["[{ TEXT: 'b' }]", "[{ TEXT: 'c' }]"];
  const [phpB, phpC] = ["[['TEXT' => 'b']]", "[['TEXT' => 'c']]"];
  const [pyB, pyC] = ['[{"TEXT": "b"}]', '[{"TEXT": "c"}]'];
  it.each([
    ['js', `send('im.message.add', { KEYBOARD: x ? ${b} : ${c} })`, ['if x: b']],
    ['js', `send('im.message.add', { KEYBOARD: x ? [] : ${b} })`, ['if !(x): b']],
    ['js', `send('im.message.add', { KEYBOARD: x ? y : z ? ${b} : ${c} })`, ['if !(x) && z: b']],
    ['js', `send('im.message.add', { KEYBOARD: x ? { BUTTONS: ${b} } : null })`, ['if x: b']],
    ['js', `send('im.message.add', { KEYBOARD: { BUTTONS: x || ${b} } })`, ['if !(x): b']],
    ['js', `const k = x ?? ${b}\nsend('im.message.add', { KEYBOARD: k })`, ['if !(x): b']],
    ['js', `const k = ${b}\nsend('im.message.add', { KEYBOARD: k || ${c} })`, ['if k: b']],
    ['js', `send('im.message.add', { KEYBOARD: x && ${b} })`, ['if x: b']],
    ['js', `send('im.message.add', { KEYBOARD: [{ TEXT: 'a' }, ...(x ? ${b} : [])] })`, ['if x: b']],
    ['js', `send('im.message.add', { KEYBOARD: [{ TEXT: 'b' }, x && { TEXT: 'c' }].filter(Boolean) })`, []],
    ['php', `send('im.message.add', ['KEYBOARD' => $x ? ${phpB} : ${phpC}]);`, ['if $x: b']],
    ['php', `send('im.message.add', ['KEYBOARD' => $x ?: ${phpB}]);`, ['if !($x): b']],
    ['php', `$k = $x ?? ${phpB};\nsend('im.message.add', ['KEYBOARD' => $k]);`, ['if !($x): b']],
    ['py', `send("im.message.add", {"KEYBOARD": ${pyB} if x else ${pyC}})`, ['if x: b']],
    ['js', `send("im.message.add", {"KEYBOARD": ${pyB} if x else ${pyC}})`, ['if x: b']],
    ['py', `send("im.message.add", {"KEYBOARD": x or ${pyB}})`, ['if not (x): b']],
    ['py', `k = [] if x else ${pyB}\nsend("im.message.add", {"KEYBOARD": k})`, ['if not (x): b']],
  ] as const)('%s %s', (language, text, expected) => {
    const { candidates } = readers[language](text);
    expect(told(language, text)).toEqual(expected);
    expect(candidates.map(({ method }) => method)).toEqual(['im.message.add']);
    expect(JSON.stringify(candidates[0]?.value)).toMatch(/"TEXT":"b"/);
  });

  it.each([
    ['js', 'send({ COMMAND_PARAMS: x || [1, 2] })'],
    ['js', "send({ KEYBOARD: [x ? { TEXT: 'b' } : { TEXT: 'c' }] })"],
    ['js', "send({ A: ['b', x && 'c'].filter(Boolean) })"],
    ['php', "send(['A' => $x ?: ['b' => 1]]);"],
  ] as const)('and no choice of anything else: %s %s', (language, text) => {
    expect(JSON.stringify(readers[language](text).candidates[0]?.value)).toContain('{{');
    expect(told(language, text)).toEqual([]);
  });

  it('takes time in proportion', () => {
    const deep = `x = ${'a ? b : ('.repeat(3_000)}[{}]`;
    const long = `x = ${'a ? b : '.repeat(20_000)}[{}]`;
    expect(() => [readJavascript(deep), readJavascript(long)]).not.toThrow();
  });
});

it('conditions in conditions take time in proportion', () => {
  const deep = `${'if (a) '.repeat(20_000)}k.push({ TEXT: 'b' })`;
  expect(told('js', js(deep)).length).toBeLessThan(30);
});
