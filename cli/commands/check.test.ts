import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import type { FileReport } from '../report/to-json.ts';
import { run } from '../testing/run.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A new folder with these files in it. */
async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'check-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

const check = async (files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) => {
  const folder = await folderWith(files);
  return run(['check', ...args], '', { folder });
};

/** What is said as JSON. */
const asked = async (files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) => {
  const ran = await check(files, '--format', 'json', ...args);
  return { ...ran, files: (JSON.parse(ran.out) as { readonly files: readonly FileReport[] }).files };
};
const codes = ({ findings, keyboards }: FileReport) =>
  [...findings, ...keyboards.flatMap((one) => one.findings)].map(({ code }) => code);

const GOOD = '[{"TEXT":"A","LINK":"/"}]';
const WARNED = '[{"TEXT":"A","LINK":"/"},{"TEXT":"B","LINK":"/"}]';
const WRONG = '[{"TEXT":"A","LINK":"x:y"}]';
const NONE = '{"a":1}';

describe('the exit code', () => {
  it.each<[string, string, string[], number]>([
    ['nothing wrong', GOOD, [], 0],
    ['an error', WRONG, [], 1],
    ['a warning', WARNED, [], 0],
    ['as many warnings as may be', WARNED, ['--max-warnings', '1'], 0],
    ['a warning too many', WARNED, ['--max-warnings', '0'], 1],
    [
      'infos, which never count',
      '{"DIALOG_ID":"1","MESSAGE":"Hi","KEYBOARD":[{"TEXT":"{{a}}","LINK":"/"}],"BOT_ID":1}',
      ['--max-warnings', '0'],
      0,
    ],
    ['no keyboard in a file that is named', NONE, [], 1],
  ])('of %s', async (_, text, args, code) => {
    expect((await check({ 'a.json': text }, 'a.json', ...args)).code).toBe(code);
  });

  it.each<[string, string[], RegExp]>([
    ['no file', [], /Name a file/],
    ['a file that is not there', ['b.json'], /b\.json: there is no such file/],
    ['a pattern that nothing matches', ['*.php'], /\*\.php: no file matches/],
    ['an unknown format', ['a.json', '--format', 'xml'], /--format xml/],
    ['an unknown language', ['a.json', '--lang', 'de'], /--lang de/],
    ['an unknown method', ['a.json', '--method', 'im.message.get'], /--method im\.message\.get/],
    ['a number that is none', ['a.json', '--max-warnings', '-1'], /max-warnings/],
    ['an unknown option', ['a.json', '--strict'], /strict/],
  ])('2 for %s', async (_, args, said) => {
    const ran = await check({ 'a.json': GOOD }, ...args);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(said);
  });
});

test('the form in JSON', async () => {
  const text =
    '{"DIALOG_ID":"chat1",\n "MESSAGE":"Hi {{name}}",\n "KEYBOARD":"[{\\"TEXT\\":\\"A\\",\\"LINK\\":\\"x:y\\"}]"}';
  const ran = await check({ 'a.json': text }, 'a.json', '--format', 'json', '--method', 'im.message.add');
  expect(JSON.parse(ran.out)).toEqual({
    version: 1,
    files: [
      {
        file: 'a.json',
        findings: [],
        keyboards: [
          {
            line: 1,
            column: 1,
            kind: 'json',
            method: 'im.message.add',
            botId: null,
            dialogId: 'chat1',
            messageId: null,
            message: 'Hi {{name}}',
            keyboard: { BUTTONS: [{ TEXT: 'A', LINK: 'x:y' }] },
            variables: ['{{name}}'],
            asWritten: { outcome: 'KEYBOARD_ERROR', error: null },
            outcome: 'KEYBOARD_ERROR',
            buttons: [{ text: 'A', action: 'LINK', kept: 'dropped' }],
            findings: expect.arrayContaining([
              {
                code: 'link-scheme',
                severity: 'error',
                pointer: '/KEYBOARD/0/LINK',
                line: 3,
                column: 13,
                message: expect.stringContaining('only https://'),
                page: expect.stringMatching(/^https:/),
                fixable: false,
              },
            ]),
          },
        ],
      },
    ],
  });
  expect(ran.out.endsWith('}\n')).toBe(true);
});

test('messages in Russian', async () => {
  expect((await check({ 'a.json': WRONG }, 'a.json', '--lang', 'ru')).out).toContain('Портал отбросит кнопку');
});

test('the method of a request that names none', async () => {
  const text = `{"BOT_ID":1,"DIALOG_ID":"chat1","KEYBOARD":"N"}`;
  const outcome = async (...args: string[]) =>
    (await asked({ 'a.json': text }, 'a.json', ...args)).files[0]?.keyboards[0]?.asWritten?.outcome;
  expect(await outcome('--method', 'imbot.message.update')).toBe('removed');
  expect(await outcome('--method', 'imopenlines.network.message.add')).toBe('KEYBOARD_ERROR');
});

describe('files', () => {
  const tree = {
    'a.json': GOOD,
    'src/b.php': `<?php $k = [['TEXT' => 'A', 'LINK' => '/']];`,
    'src/deep/c.py': `k = [{'TEXT': 'A', 'LINK': '/', 'BLOCK': None}]`,
    'src/none.js': 'const a = 1;',
    'src/picture.png': GOOD,
    'node_modules/d.json': WRONG,
    'src/vendor/e.json': WRONG,
    '.git/f.json': WRONG,
    '.cache/g.json': WRONG,
  };
  const names = async (...args: string[]) => (await asked(tree, ...args)).files.map(({ file }) => file);

  it.each<[string[], string[]]>([
    [['.'], ['a.json', 'src/b.php', 'src/deep/c.py']],
    [['./src'], ['./src/b.php', './src/deep/c.py']],
    [['src'], ['src/b.php', 'src/deep/c.py']],
    [['src/'], ['src/b.php', 'src/deep/c.py']],
    [['**/*.{json,py}'], ['a.json', 'src/deep/c.py']],
    [['src/*.p*'], ['src/b.php', 'src/picture.png']],
    [
      ['src/b.php', 'src', 'src/../src/b.php'],
      ['src/b.php', 'src/deep/c.py'],
    ],
    [['node_modules'], ['node_modules/d.json']],
    [['src/none.js'], ['src/none.js']],
    [
      ['src/none.js', 'src'],
      ['src/none.js', 'src/b.php', 'src/deep/c.py'],
    ],
  ])('%j', async (args, expected) => {
    expect(await names(...args)).toEqual(expected);
  });

  it('from the standard input', async () => {
    const ran = await run(['check', '-', '--format', 'json'], WRONG);
    expect(JSON.parse(ran.out)).toMatchObject({ files: [{ file: '-', keyboards: [{ outcome: 'KEYBOARD_ERROR' }] }] });
    expect(ran.code).toBe(1);
  });

  it('behind links, each folder once', async () => {
    const folder = await folderWith({ 'src/a.json': GOOD, 'other/b.json': GOOD });
    await symlink(join(folder, 'src'), join(folder, 'src/again'));
    await symlink(join(folder, 'other'), join(folder, 'src/other'));
    await symlink(join(folder, 'nowhere'), join(folder, 'src/lost.json'));
    const ran = await run(['check', 'src', '--format', 'json'], '', { folder });
    const { files } = JSON.parse(ran.out) as { readonly files: readonly FileReport[] };
    expect(files.map(({ file }) => file)).toEqual(['src/a.json', 'src/other/b.json']);
  });
});

describe('a file', () => {
  it.each<[string, string | Uint8Array, string[]]>([
    ['that is empty', '', ['nothing-pasted']],
    ['with NUL bytes', new Uint8Array([91, 0, 93]), ['import-binary']],
    ['that is too long', `${GOOD}${' '.repeat(1_100_000)}`, ['too-long']],
    ['that is far too long', new Uint8Array(5_000_000).fill(32), ['too-long']],
    ['with the mark of its byte order', `\ufeff${GOOD}`, []],
    [
      'in Windows-1251',
      Uint8Array.from([...Buffer.from('[{"TEXT":"'), 0xc4, 0xe0, ...Buffer.from('","LINK":"/"}]')]),
      ['import-encoding'],
    ],
    ['that is damaged', `${GOOD.slice(0, -1)},{"TEXT":`, expect.arrayContaining(['unclosed-bracket'])],
  ])('%s', async (_, content, expected) => {
    const { files, err } = await asked({ 'a.json': content }, 'a.json');
    expect(files.map(codes)).toEqual([expected]);
    expect(err).toBe('');
  });

  it('of a megabyte', async () => {
    const { files, code } = await asked({ 'a.json': `${' '.repeat(1_048_000)}${GOOD}` }, 'a.json');
    expect([files.map(codes), files[0]?.keyboards[0]?.column, code]).toEqual([[[]], 1_048_001, 0]);
  });

  it('that cannot be read is passed over in a folder, and that is said', async () => {
    const ran = await asked({ 'a.json': GOOD, 'b.json': new Uint8Array([91, 0, 93]) }, '.');
    expect([ran.code, ran.files.map(({ file }) => file)]).toEqual([0, ['a.json']]);
    expect(ran.err).toMatch(/^b\.json is passed over: .+\n$/);
  });

  it('with line ends of Windows', async () => {
    const { files } = await asked({ 'a.json': WRONG.replaceAll(/[{,]/g, (sign) => `${sign}\r\n  `) }, 'a.json');
    const finding = files[0]?.keyboards[0]?.findings.find(({ code }) => code === 'link-scheme');
    expect([finding?.line, finding?.column]).toEqual([3, 3]);
  });
});

describe('as text', () => {
  it('is the place, the words, the line with a caret, and a summary', async () => {
    const { out, err } = await check({ 'src/a.json': '[\n\t{"TEXT": "A",\n\t "LINK": "x:y"}]' }, 'src/a.json');
    expect(out).toContain('src/a.json:3:3 error link-scheme\n  The portal drops');
    expect(out).toContain('\n  3 | \t "LINK": "x:y"}]\n    | \t ^\n  https://');
    expect(out.endsWith('\n1 file, 1 keyboard: 2 errors, 0 warnings, 0 infos.\n')).toBe(true);
    expect(err).toBe('');
  });

  it('is coloured in a terminal alone', async () => {
    const folder = await folderWith({ 'a.json': WRONG });
    const red = '\u001b[31m';
    expect((await run(['check', 'a.json'], '', { folder })).out).not.toContain(red);
    expect((await run(['check', 'a.json'], '', { folder, hasColours: true })).out).toContain(`${red}error`);
  });

  it('leads to what there is to know of each finding, in the language of the report', async () => {
    const { out } = await check({ 'a.json': '[{"TEXT":"A","LINK":"x:y"}]' }, '--lang', 'ru', 'a.json');
    expect(out).toMatch(/^ {2}https:\/\/\S+\/rules\/ru\.html#link-scheme$/m);
  });

  it('shows a long line around the place', async () => {
    const { out } = await check(
      { 'a.json': `[${`{"TEXT":"B","LINK":"/"},`.repeat(200)}{"TEXT":"A","LINK":"x:y"}]` },
      'a.json',
    );
    const frame = out.split('link-scheme')[1]?.split('\n')[2] ?? '';
    expect(frame).toMatch(/^ {2}1 \| ….+"LINK":"x:y"\}\]$/);
    expect(frame.length).toBeLessThan(160);
  });

  it('never shows a secret', async () => {
    const secret = 'abcdef0123456789abcdef0123456789';
    const text = `[{"TEXT":"A","LINK":"x:y","note":"Bearer ${secret}"}]`;
    for (const format of ['text', 'json', 'github']) {
      const { out, err } = await check({ 'a.json': text }, 'a.json', '--format', format);
      expect(out).toContain('link-scheme');
      expect(out + err).not.toContain(secret);
      expect(out + err).not.toContain(secret.slice(0, 12));
    }
  });

  it('hands no sign on that steers a terminal', async () => {
    const text = `[{"TEXT":"A\u001b[2J\u202e","LINK":"x:y","\u001b]0;x\u0007":1}]`;
    for (const format of ['text', 'github']) {
      const { out } = await check({ 'a.json': text }, 'a.json', '--format', format);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant.
      expect(out).not.toMatch(/[\u0007\u001b\u202e]/);
    }
  });
});

test('annotations of GitHub', async () => {
  const text = '[{"TEXT":"A","LINK":"x:y\\n::error::%0A, a:b"}]';
  const { out, code } = await check({ 'a,b:c.json': text }, 'a,b:c.json', '--format', 'github');
  const lines = out.trimEnd().split('\n');
  expect(
    lines.every((line) =>
      /^::(error|warning|notice) file=a%2Cb%3Ac\.json,line=1,col=\d+,title=[a-z-]+::[^\r\n]+$/.test(line),
    ),
  ).toBe(true);
  expect(lines.some((line) => line.startsWith('::error') && line.includes('title=link-scheme'))).toBe(true);
  expect(code).toBe(1);
});

describe('settings in package.json', () => {
  const settings = (rules: unknown, more = {}) =>
    JSON.stringify({ name: 'x', 'bitrix24-keyboard': { rules, ...more } });

  it('turn a rule off, or judge it otherwise', async () => {
    const off = await asked({ 'package.json': settings({ 'stacked-row': 'off' }), 'a.json': WARNED }, 'a.json');
    expect(off.files.map(codes)).toEqual([[]]);
    const worse = await asked({ 'package.json': settings({ 'stacked-row': 'error' }), 'a.json': WARNED }, 'a.json');
    expect([worse.code, worse.files[0]?.keyboards[0]?.findings[0]?.severity]).toEqual([1, 'error']);
    const better = await check(
      { 'package.json': settings({ 'stacked-row': 'info' }), 'a.json': WARNED },
      'a.json',
      '--max-warnings',
      '0',
    );
    expect(better.code).toBe(0);
  });

  it('of the nearest one that has any', async () => {
    const files = {
      'package.json': settings({ 'stacked-row': 'off' }),
      'a/package.json': '{"name":"a"}',
      'a/x.json': WARNED,
      'b/package.json': settings({ 'stacked-row': 'error' }),
      'b/c/x.json': WARNED,
    };
    const { files: told } = await asked(files, 'a/x.json', 'b/c/x.json');
    expect(told.map((one) => one.keyboards[0]?.findings.map(({ severity }) => severity))).toEqual([[], ['error']]);
  });

  it.each<[string, string, RegExp]>([
    ['an unknown rule', settings({ 'stacked-rows': 'off' }), /no rule "stacked-rows"\. Did you mean stacked-row\?/],
    ['an unknown value', settings({ 'stacked-row': 'warn' }), /cannot be "warn", only off, info, warning, error/],
    ['a value that is no word', settings({ 'stacked-row': 0 }), /cannot be 0/],
    ['an unknown setting', settings({}, { rulez: {} }), /no setting "rulez"/],
    ['rules that are none', settings(['off']), /has to be an object/],
    ['what is no JSON', '{', /package\.json is not JSON/],
  ])('are refused: %s', async (_, text, said) => {
    const ran = await check({ 'package.json': text, 'a.json': WARNED }, 'a.json');
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(said);
  });
});
