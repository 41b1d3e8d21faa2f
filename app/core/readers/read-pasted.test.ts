import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEntry } from '../testdata/arbitraries.ts';
import { soak } from '../testdata/soak.ts';
import { LONGEST_TEXT, readPasted } from './read-pasted.ts';

const list = [{ TEXT: 'A', LINK: '/a' }];
const secret = 'ab12cd34ef56gh78';
const hook = `https://example.bitrix24.com/rest/1/${secret}/`;
const codes = (text: string) => readPasted(text).issues.map(({ code }) => code);

describe('readPasted', () => {
  it('answers in full', () => {
    const text = JSON.stringify({ DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD: { BUTTONS: list }, SYSTEM: 'Y' });
    const { keyboards, ...likeliest } = readPasted(text);
    expect(keyboards).toEqual([likeliest]);
    expect(likeliest).toEqual({
      kind: 'json',
      method: 'im.message.add',
      botId: null,
      dialogId: 'chat1',
      messageId: null,
      commandId: null,
      message: 'Hi',
      keyboard: { BUTTONS: list },
      others: { SYSTEM: 'Y' },
      written: { method: 'im.message.add', isGuessed: true, params: JSON.parse(text) },
      asWritten: { outcome: 'stored', error: null },
      places: expect.any(Map),
      keyboardPlaces: expect.any(Map),
      place: { line: 1, column: 1 },
      issues: [],
    });
  });

  it('tells where what is written stands', () => {
    const text = '{"MESSAGE": "Hi",\n "KEYBOARD": [{"TEXT": "A",\n  "LINK": "/a"}]}';
    const { places, keyboardPlaces } = readPasted(text);
    const at = (range: readonly [number, number] | undefined) => text.slice(...(range ?? [0, 0]));
    expect([...places.keys()]).toEqual([
      '',
      '/MESSAGE',
      '/KEYBOARD',
      '/KEYBOARD/0',
      '/KEYBOARD/0/TEXT',
      '/KEYBOARD/0/LINK',
    ]);
    expect(at(places.get('/KEYBOARD/0/LINK'))).toBe('"LINK": "/a"');
    expect(at(places.get(''))).toBe(text);
    expect(at(keyboardPlaces.get('/BUTTONS/0/LINK'))).toBe('"LINK": "/a"');
    expect(at(keyboardPlaces.get('/BUTTONS'))).toBe(at(places.get('/KEYBOARD'))?.slice('"KEYBOARD": '.length));
  });

  it.each([
    ['a fence', `Text\n\n\`\`\`\n${JSON.stringify(list)}\n\`\`\`\n`],
    ['a quoted fence', `> \`\`\`json\n> ${JSON.stringify(list)}\n> \`\`\``],
    ['entities', JSON.stringify(list).replaceAll('"', '&quot;')],
    ['tags and entities', `<pre><code>${JSON.stringify(list).replaceAll('"', '&#34;')}</code></pre>`],
    ['a text of JSON', JSON.stringify(JSON.stringify(list))],
    ['escaped quotes', JSON.stringify(JSON.stringify({ BUTTONS: list })).slice(1, -1)],
    ['a byte order mark', `\ufeff${JSON.stringify(list)}`],
  ])('reads through %s', (_, text) => {
    expect(readPasted(text).keyboard).toEqual({ BUTTONS: list });
  });

  it('prefers a request, and tells of other keyboards', () => {
    const request = `curl -d '{"DIALOG_ID":"1","KEYBOARD":[{"TEXT":"B"}]}' https://e.com/rest/im.message.add`;
    const text = `\`\`\`\n[{"TEXT":"A"},{"TEXT":"C"}]\n\`\`\`\n\`\`\`\n${request}\n\`\`\``;
    expect(readPasted(text)).toMatchObject({ kind: 'curl', keyboard: { BUTTONS: [{ TEXT: 'B' }] } });
    expect(codes(text)).toEqual(['several-keyboards']);
  });

  it('tells places in what was pasted', () => {
    const { issues } = readPasted('Text\n\n```js\n[\n  { TEXT: name },\n]\n```');
    expect(issues).toMatchObject([{ code: 'dynamic-expression', place: { line: 5, column: 11 } }]);
  });

  it.each([
    ['', ['nothing-pasted']],
    ['What is this?', ['nothing-found']],
    ['{"DIALOG_ID":"1","MESSAGE":"x"}', ['no-keyboard']],
    ['{"BUTTONS":[{"TEXT":"A",}]}', ['pasted-not-json']],
    ['{"BUTTONS":[{"TEXT":"A"}', ['unclosed-bracket']],
  ])('of %j tells %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('refuses more than a megabyte', () => {
    const { issues, kind } = readPasted(`[{"TEXT":"${'a'.repeat(LONGEST_TEXT)}"}]`);
    expect(kind).toBeNull();
    expect(issues).toMatchObject([{ code: 'too-long' }]);
  });
});

describe('readPasted hands no secret on', () => {
  it.each([
    `curl -d '{"DIALOG_ID":"1","KEYBOARD":[{"TEXT":"A","LINK":"${hook}x"}],"auth":"${secret}"}' ${hook}im.message.add`,
    `$hook = '${hook}'; $k = ['TEXT' => 'A', 'LINK' => f('${hook}')];`,
    `const token = '${secret}'; const k = { TEXT: '${secret}', LINK: \`\${call('${secret}')}\` };`,
    `{"botId":1,"botToken":"${secret}","dialogId":"${secret}","fields":{"message":"${secret}","keyboard":[{"TEXT":"A"}]}}`,
    `${hook}im.message.add?auth=${secret}&KEYBOARD[0][TEXT]=A&KEYBOARD[0][COMMAND_PARAMS]=token%3D${secret}`,
    `{"CLIENT_ID":"${secret}","KEYBOARD":[{"TEXT":"A"}],"ATTACH":[{"LINK":"${hook}"}]}`,
    `nothing here but ${hook}`,
    `{"a": ${hook} }`,
  ])('%#', (text) => {
    const pasted = readPasted(text);
    expect(JSON.stringify(pasted)).not.toContain(secret);
    expect(pasted.issues).toMatchObject([{ code: 'secret-removed', severity: 'warning' }, ...pasted.issues.slice(1)]);
  });
});

describe('any list of entries', () => {
  it('comes back as it was', () => {
    const plain = fc.array(anyEntry, { minLength: 1, maxLength: 6 }).filter((entries) => {
      const text = JSON.stringify(entries);
      return !/token|secret|auth|key|\/\/|\/rest|pwd|sessid/i.test(text) && !entries.some(Array.isArray);
    });
    fc.assert(
      fc.property(plain, (entries) => {
        const { keyboard } = readPasted(
          JSON.stringify({ DIALOG_ID: '1', MESSAGE: 'x', KEYBOARD: { BUTTONS: entries } }),
        );
        expect(JSON.stringify(keyboard)).toBe(JSON.stringify({ BUTTONS: JSON.parse(JSON.stringify(entries)) }));
      }),
      { numRuns: soak(60, 1_500) },
    );
  });
});
