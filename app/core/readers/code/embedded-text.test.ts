import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import type { Reader } from '../text/reading.ts';
import { spanOf } from '../text/spans.ts';
import { readJavascript, readPhp, readPython } from './read-source.ts';

const found = (reader: Reader, text: string) => reader(text).candidates.map(({ method, value }) => [method, value]);

describe('a request in a text', () => {
  it.each<[string, Reader, string, string | null, Json]>([
    [
      'joined JSON',
      readPhp,
      `$b = '{"DIALOG_ID":"' . $d["a"] . '","BOT_ID":' . $id . ',"KEYBOARD":[{"TEXT":"Hi ' . $n . '"}]}';`,
      null,
      { DIALOG_ID: '{{$d["a"]}}', BOT_ID: '{{$id}}', KEYBOARD: [{ TEXT: 'Hi {{$n}}' }] },
    ],
    [
      'JSON in quotes of PHP',
      readPhp,
      `$b = "{\\"KEYBOARD\\":[{\\"TEXT\\":\\"$n\\"}]}";`,
      null,
      { KEYBOARD: [{ TEXT: '{{$n}}' }] },
    ],
    [
      'a template of JSON as an argument',
      readJavascript,
      'f("im.message.add", `{"KEYBOARD":[{"TEXT":$' + '{t}}]}`)',
      'im.message.add',
      { KEYBOARD: [{ TEXT: '{{t}}' }] },
    ],
    [
      'an f-string of JSON, doubled braces and all',
      readPython,
      `b = f'{{"KEYBOARD": [{{"TEXT": "{t}"}}]}}'`,
      null,
      { KEYBOARD: [{ TEXT: '{{t}}' }] },
    ],
    [
      'JSON as a body',
      readJavascript,
      `fetch(base + '/im.message.add', { method: 'POST', body: '{"KEYBOARD":[],"DIALOG_ID":' + id + '}' })`,
      'im.message.add',
      { KEYBOARD: [], DIALOG_ID: '{{id}}' },
    ],
    [
      'an address over several lines',
      readPython,
      'u = f"""{p}rest/im.message.add?auth={t}\n&MESSAGE=New text\n&KEYBOARD[0][LINK]=https://example.com/?id={d}\n"""',
      'im.message.add',
      { auth: '{{t}}', MESSAGE: 'New text', KEYBOARD: [{ LINK: 'https://example.com/?id={{d}}' }] },
    ],
    [
      'an address behind an expression',
      readPhp,
      "f($url . 'im.message.add?DIALOG_ID=' . $d . '&KEYBOARD[0][TEXT]=a%20b');",
      'im.message.add',
      { DIALOG_ID: '{{$d}}', KEYBOARD: [{ TEXT: 'a b' }] },
    ],
    [
      'a form',
      readJavascript,
      'f(`DIALOG_ID=$' + '{d}&KEYBOARD[0][TEXT]=a`)',
      null,
      { DIALOG_ID: '{{d}}', KEYBOARD: [{ TEXT: 'a' }] },
    ],
  ])('%s', (_, reader, text, method, value) => {
    expect(found(reader, text)).toEqual([[method, value]]);
  });

  it.each([
    ['a sentence', 'f("KEYBOARD is {a}")'],
    ['broken JSON', `f('{"KEYBOARD":[')`],
    ['marks of its own', `f('{"KEYBOARD":[],"a":"\ue000"}')`],
  ])('is not %s', (_, text) => {
    expect(found(readJavascript, text)).toEqual([]);
  });

  it('is not what stands in a comment', () => {
    expect(found(readPython, '# u = f"""x/im.message.add?KEYBOARD[0][TEXT]=a\n# """\nu = 1')).toEqual([]);
  });

  it('knows where its entries stand and what its expressions are', () => {
    const text = `$b = '{"A":"' . $d . '","KEYBOARD":[7]}';`;
    const [one] = readPhp(text).candidates;
    const span = spanOf(one?.value, 'KEYBOARD');
    expect(text.slice(span?.key, span?.to)).toBe('"KEYBOARD":[7]');
    expect(one?.remarks).toMatchObject([{ code: 'dynamic-expression', params: { shown: '$d' }, at: 16 }]);
  });
});
