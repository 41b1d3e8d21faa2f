import { describe, expect, test } from 'vitest';
import { linkToOpen, snippetTargets, TEMPLATES, templateDesign, WRITTEN_KINDS } from '../../app/core/index.ts';
import { PAGE_ADDRESS } from '../page-address.ts';
import { run } from '../testing/run.ts';

const ONE = JSON.stringify({
  BOT_ID: 7,
  DIALOG_ID: 'chat1',
  MESSAGE: 'Hi',
  KEYBOARD: { BOT_ID: 7, BUTTONS: [{ TEXT: 'Help', COMMAND: 'help' }] },
});
const TWO = `CRest::call('im.message.add', ['DIALOG_ID' => 1, 'MESSAGE' => 'a', 'KEYBOARD' => [['TEXT' => 'A', 'LINK' => '/a'], ['TEXT' => 'AA', 'LINK' => '/a']]]);
CRest::call('imbot.message.add', ['BOT_ID' => 7, 'DIALOG_ID' => 2, 'MESSAGE' => 'b', 'KEYBOARD' => [['TEXT' => 'B', 'LINK' => '/b']]]);`;
const SECRET =
  'curl https://example.bitrix24.com/rest/1/abcdefgh12345678/im.message.add -d DIALOG_ID=1 -d MESSAGE=Hi -d CLIENT_ID=qwertyuiop123 --data-urlencode \'KEYBOARD=[{"TEXT":"A","LINK":"/"}]\'';

describe('which keyboard', () => {
  test('the likeliest, and what there is besides is told apart from the result', async () => {
    const { code, out, err } = await run(['convert', '-', '--to', 'request'], TWO);
    expect([code, JSON.parse(out).params.MESSAGE]).toEqual([0, 'a']);
    expect(err).toMatch(
      /holds 2 keyboards.*\n.*--keyboard 1 at 1:.*im\.message\.add\n.*--keyboard 2 at 2:.*imbot\.message\.add\n/,
    );
  });

  test('another one by its number, and nothing more is said', async () => {
    const { out, err } = await run(['convert', '-', '--to', 'request', '--keyboard', '2'], TWO);
    expect([JSON.parse(out).params.MESSAGE, err]).toEqual(['b', '']);
  });

  test('the method is taken from the option when the text does not say it', async () => {
    const { out } = await run(
      ['convert', '-', '--to', 'request', '--method', 'IMBOT.message.add'],
      '[{"TEXT":"A","LINK":"/"}]',
    );
    expect(JSON.parse(out).method).toBe('imbot.message.add');
  });

  test('a text of Windows-1251 is read, and that is said; what is written back to the byte is not', async () => {
    const old = Uint8Array.from([...Buffer.from('[{"TEXT":"'), 0xc4, 0xe0, ...Buffer.from('","LINK":"/"}]')]);
    const converted = await run(['convert', '-', '--to', 'json'], old);
    expect([converted.code, JSON.parse(converted.out).KEYBOARD.BUTTONS[0].TEXT]).toEqual([0, 'Да']);
    expect(converted.err).toMatch(/^The standard input: .*Windows-1251/);
    const checked = await run(['check', '-', '--format', 'json'], old);
    expect(JSON.parse(checked.out).files[0].findings[0].code).toBe('import-encoding');
    const fixed = await run(['fix', '-'], old);
    expect([fixed.code, fixed.out]).toEqual([2, '']);
    expect(fixed.err).toMatch(/The standard input cannot be read: it is not UTF-8/);
  });

  test.each<[readonly string[], string | Uint8Array, RegExp]>([
    [['convert', '-', '--to', 'json'], Uint8Array.from([91, 0, 93]), /not plain text/],
    [['convert', '--to', 'json'], '', /Name a file/],
    [['convert', 'a', 'b', '--to', 'json'], '', /One file at a time/],
    [['convert', '-'], ONE, /--to .*--list/],
    [['convert', '-', '--to', 'telegram'], ONE, /cannot be written.*json, request, .*v2/],
    [['convert', '/there/is/no/such.json', '--to', 'json'], '', /no such file/],
    [['convert', '-', '--to', 'json'], 'Hello', /holds no keyboard\. \S/],
    [['convert', '-', '--to', 'json'], '', /holds no keyboard/],
    [['convert', '-', '--to', 'json', '--keyboard', '2'], ONE, /--keyboard 2.*from 1 to 1/],
    [['convert', '-', '--to', 'json', '--keyboard', '0'], ONE, /from 1 to 1/],
    [['convert', '-', '--to', 'json', '--method', 'im.notify'], ONE, /no such method.*im\.message\.add/],
    [['convert', '-', '--to', 'json', '--lang', 'de'], ONE, /--lang de.*en, ru/],
    [['convert', '-', '--to', 'json', '--what'], ONE, /--what/],
    [['code', '-'], ONE, /--target.*--list/],
    [['code', '-', '--target', 'cobol'], ONE, /cobol.*php-crest/],
    [['template', 'no'], '', /no template no.*confirm/],
    [['template', 'menu', 'poll'], '', /One template/],
    [['open', '-', '--page', 'designer'], ONE, /--page designer/],
    [['open', '-', '--page', 'javascript:alert(1)'], ONE, /https:/],
  ])('%j is refused with a way out', async (args, input, message) => {
    const { code, out, err } = await run(args, input);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).toMatch(/\nUsage: bitrix24-keyboard \w+ .*\n$/);
  });
});

test('what a text says of itself cannot steer the terminal', async () => {
  const evil = '\u001b[2J\u009b31m';
  const params = { DIALOG_ID: 1, MESSAGE: 'a', KEYBOARD: [{ TEXT: 'A', LINK: '/' }], [`X${evil}`]: 1 };
  for (const input of [`x = ${evil}`, `{"KEYBOARD": ${evil}`, JSON.stringify({ method: 'im.message.add', params })]) {
    const { err } = await run(['convert', '-', '--to', 'v2'], input);
    expect(err).toMatch(/\S/);
    expect(err).not.toMatch(/[^\P{Cc}\n]/u);
  }
});

describe('convert', () => {
  test.each(WRITTEN_KINDS)('$id is written', async ({ id }) => {
    const { code, out, err } = await run(['convert', '-', '--to', id], ONE);
    expect([code, err]).toEqual([0, id === 'list' ? expect.stringContaining('BOT_ID') : '']);
    expect(out).toMatch(/Help[\s\S]*\n$/);
  });

  test('the list tells all of them', async () => {
    const { out } = await run(['convert', '--list']);
    expect(out.match(/^\S+/gm)).toEqual([...WRITTEN_KINDS.map(({ id }) => id), 'v2']);
  });

  test('to imbot.v2, with what is left to do beside it', async () => {
    const { out, err } = await run(['convert', '-', '--to', 'v2'], ONE);
    expect(JSON.parse(out)).toMatchObject({
      method: 'imbot.v2.Chat.Message.send',
      params: { botId: 7, dialogId: 'chat1' },
    });
    expect(err).toMatch(/^What changes in the request:\n- imbot\.message\.add becomes/);
    expect(err).toMatch(/What else to change in the bot:\n- .* https:\/\/apidocs/);
    const again = await run(['convert', '-', '--to', 'v2', '--lang', 'ru'], out);
    expect([again.out, again.err]).toEqual([out, expect.stringMatching(/imbot\.v2.*[а-я]|[а-я].*imbot\.v2/)]);
  });

  test('Markdown speaks the language that is asked for', async () => {
    expect((await run(['convert', '-', '--to', 'markdown', '--lang', 'ru'], ONE)).out).toContain('| Ряд |');
  });

  test('no secret of the text gets out', async () => {
    for (const { id } of WRITTEN_KINDS) {
      const { out, err } = await run(['convert', '-', '--to', id], SECRET);
      expect(out + err).not.toMatch(/abcdefgh|qwertyuiop/);
    }
    expect((await run(['open', '-', '--with-recipient'], SECRET)).out).not.toMatch(/abcdefgh|qwertyuiop/);
  });
});

describe('code', () => {
  test.each(snippetTargets)('$id is written', async ({ id }) => {
    const { code, out, err } = await run(['code', '-', '--target', id], ONE);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Help');
  });

  test('the list tells all of them', async () => {
    expect((await run(['code', '--list'])).out.match(/^\S+/gm)).toEqual(snippetTargets.map(({ id }) => id));
  });

  test('variables of PHP become variables of PHP again', async () => {
    const source =
      "<?php\nCRest::call('im.message.add', ['DIALOG_ID' => $dialog, 'MESSAGE' => 'Hi', 'KEYBOARD' => [['TEXT' => $text, 'LINK' => '/']]]);";
    const { out } = await run(['code', '-', '--target', 'php-crest'], source);
    expect(out).toContain("'TEXT' => $text");
  });
});

describe('template', () => {
  test.each(['en', 'ru'] as const)('the list names each and when to use it (%s)', async (lang) => {
    const { out } = await run(['template', '--lang', lang]);
    expect(out.trimEnd().split('\n')).toHaveLength(TEMPLATES.length);
    for (const { id, when } of TEMPLATES) expect(out).toMatch(new RegExp(`^${id} .*${when[lang].slice(0, 10)}`, 'm'));
  });

  test.each(TEMPLATES)('$id can be written for all targets', async ({ id }) => {
    const { out } = await run(['template', id]);
    expect(JSON.parse(out)).toHaveProperty('params');
    for (const target of snippetTargets) expect((await run(['code', '-', '--target', target.id], out)).code).toBe(0);
    for (const kind of WRITTEN_KINDS)
      expect((await run(['template', id, '--to', kind.id, '--lang', 'ru'])).code).toBe(0);
  });
});

describe('open', () => {
  test('prints the link and nothing else', async () => {
    const [template] = TEMPLATES;
    if (template === undefined) throw new Error('no templates');
    const { out, err } = await run(['open', '-'], ONE);
    expect(err).toBe('');
    expect(out).toMatch(/^https:\/\/\S+#json=\S+\n$/);
    expect(out.startsWith(PAGE_ADDRESS)).toBe(true);
    expect(linkToOpen(PAGE_ADDRESS, templateDesign(template, 'en'))).not.toBeNull();
  });

  test('of another page, with the recipient when that is asked for', async () => {
    const { out } = await run(['open', '-', '--page', 'http://127.0.0.1:8080/x', '--with-recipient'], ONE);
    expect(decodeURIComponent(out)).toMatch(/^http:\/\/127\.0\.0\.1:8080\/x#json=.*"DIALOG_ID":"chat1"/);
    expect((await run(['open', '-'], ONE)).out).not.toContain('chat1');
  });

  test('what is too long for a link has another way', async () => {
    const { code, out, err } = await run(['open', '-'], ONE.replace('Hi', 'я'.repeat(30_000)));
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/Import/);
  });
});
