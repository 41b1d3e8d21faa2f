import { describe, expect, it, test } from 'vitest';
import { variablesOf } from '../variables/list-variables.ts';
import { reportText } from './report-text.ts';

/** Small texts that once went wrong, each for its kind. */
const texts = import.meta.glob<string>('../readers/testdata/cases/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const report = (file: string) => reportText(texts[`../readers/testdata/cases/${file}`] ?? '');
const codes = (file: string) => {
  const { findings, keyboards } = report(file);
  return [...findings, ...keyboards.flatMap((one) => one.findings)].map(({ issue }) => issue.code);
};

describe('what is said of small texts that once went wrong', () => {
  it.each<[string, string | null, string, string, string]>([
    ['a2.js', 'stored', 'stored', '{{process.env.BOT_TOKEN}}', 'Menu COMMAND kept'],
    ['b1.php', null, 'stored', '{{$botId}}', 'Open task LINK kept, Refuse COMMAND kept, Help COMMAND kept'],
    ['b4.js', 'stored', 'stored', '', 'Start COMMAND kept, Stop COMMAND kept'],
    ['c3.sh', 'stored', 'stored', '', 'Открыть LINK kept'],
    ['e1.py', 'no-keyboard', 'stored', '', 'Open LINK kept'],
    ['f1.js', 'KEYBOARD_ERROR', 'stored', '{{botId}} {{url}} {{tone}}', 'Open LINK kept, Yes COMMAND kept'],
    [
      'f2.json',
      'stored',
      'stored',
      '{{ $json.dialog }} {{ $json.title }} {{ $json.url }} {{ $json.phone }}',
      'Open LINK kept, Call CALL kept',
    ],
    ['g2.py', 'stored', 'stored', '{{token}} {{deal}}', 'New LINK kept'],
    ['i1.py', null, 'KEYBOARD_ERROR', '', 'Open ACTION dropped'],
    ['k1.json', 'removed', 'removed', '', ''],
    ['l5.yaml', 'stored', 'stored', '', 'Open LINK kept, Yes SEND kept'],
    ['m1.js', 'KEYBOARD_ERROR', 'stored', '{{chatOf(url)}} {{url}} {{other.url}}', 'Open LINK kept, Close LINK kept'],
    ['o4.py', 'KEYBOARD_ERROR', 'stored', '{{dialog_id}} {{BOT_ID}} {{url}}', 'Open LINK kept, Help COMMAND kept'],
    [
      'u2.php',
      'stored',
      'stored',
      '{{$userId}} {{$domain}} {{$id}} {{$phone}}',
      'Task LINK kept, Deal LINK kept, Call CALL kept',
    ],
    ['w1.js', 'no-keyboard', 'stored', '', 'Open LINK kept'],
    ['w4.js', 'stored', 'stored', '', 'Open LINK changed'],
    ['x1.php', 'KEYBOARD_ERROR', 'stored', '', 'Menu COMMAND kept'],
    ['x4.json', 'KEYBOARD_ERROR', 'KEYBOARD_ERROR', '', ' null dropped'],
  ])('%s', (file, asWritten, outcome, variables, buttons) => {
    const [first] = report(file).keyboards;
    expect(first?.found.asWritten?.outcome ?? null).toBe(asWritten);
    expect(first?.outcome).toBe(outcome);
    expect(first?.variables.join(' ')).toBe(variables);
    expect(first?.buttons.map(({ text, action, kept }) => `${text} ${action} ${kept}`).join(', ')).toBe(buttons);
  });

  it.each([
    ['c1.php', 'loose-fields'],
    ['c1.php', 'key-twice'],
    ['h1.js', 'menu-no-keyboard'],
    ['i1.py', 'action-unknown'],
    ['j1.php', 'written-misspelt'],
    ['l1.cs', 'language-unread'],
    ['s1.json', 'key-twice'],
    ['w1.js', 'written-other-names'],
    ['w4.js', 'wrong-dialog'],
    ['x1.php', 'written-bot-inside'],
    ['x4.json', 'written-lower-case'],
  ])('%s has %s', (file, code) => {
    expect(codes(file)).toContain(code);
  });

  it.each(['a2.js', 'b3.php', 'f1.js', 'k1.json', 'n1.json', 'n3.json', 'o4.py', 'u2.php'])(
    'no error in %s',
    (file) => {
      const severities = report(file).keyboards.flatMap(({ findings }) => findings.map(({ issue }) => issue.severity));
      expect(severities).not.toContain('error');
    },
  );

  it.each(Object.keys(texts))('every variable of the design is one of the request, in %s', (path) => {
    for (const { variables, design } of reportText(texts[path] ?? '').keyboards) {
      const bare = variables.map((one) => one.slice(2, -2).trim());
      expect(variablesOf(design).variables.filter(({ source }) => !bare.includes(source))).toEqual([]);
    }
  });
});

test('an entry that code makes is called by its source', () => {
  const [first] = report('b3.php').keyboards;
  expect(first?.buttons).toEqual([
    { text: "{{makeButton('Start', 'start')}}", action: null, kept: 'unknown' },
    { text: "{{makeButton('Stop', 'stop')}}", action: null, kept: 'unknown' },
  ]);
});

test('what is said of the whole text is said once, and of no keyboard', () => {
  const token = 'Bearer abcdef0123456789abcdef0123456789';
  const { findings, keyboards } = reportText(
    `/* ${token} */ a = [{ TEXT: 'A', LINK: '/' }]; b = [{ TEXT: 'B', LINK: '/' }];`,
  );
  expect(findings.map(({ issue }) => issue.code)).toEqual(['secret-removed', 'several-keyboards']);
  expect(keyboards.map((one) => one.findings)).toEqual([[], []]);
});

test('nothing is said twice by readers and rules', () => {
  const { keyboards } = reportText('{"DIALOG_ID":"chat1","KEYBOARD":{"buttons":[{"TEXT":"A","LINK":"/"}]}}', {
    method: 'im.message.add',
  });
  expect(keyboards.flatMap((one) => one.findings.map(({ issue }) => issue.code))).toEqual(['written-lower-case']);
});

test.each<[string, string, number, string[]]>([
  ['a request without a keyboard', '{"DIALOG_ID":"chat1","MESSAGE":"Hi"}', 0, ['no-keyboard']],
  ['nothing', ' ', 0, ['nothing-pasted']],
  ['a text of another kind', 'Hello', 0, ['nothing-found']],
  ['a keyboard that nobody can read', '{"DIALOG_ID":"chat1","KEYBOARD":"{oops"}', 1, []],
])('of %s', (_, text, count, expected) => {
  const { findings, keyboards } = reportText(text);
  expect([keyboards.length, findings.map(({ issue }) => issue.code)]).toEqual([count, expected]);
});

test('what is wrong in a keyboard that is held as a text is told where that text stands', () => {
  for (const keyboard of ['[{"TEXT":"A","LINK":"x:y"}]', "[{TEXT: 'A', LINK: 'x:y'}]"]) {
    const text = `{\n"DIALOG_ID": "chat1",\n  "KEYBOARD": ${JSON.stringify(keyboard)}}`;
    const link = reportText(text).keyboards[0]?.findings.find(({ issue }) => issue.code === 'link-scheme');
    expect(link).toMatchObject({ place: { line: 3, column: 15 }, pointer: '/KEYBOARD/0/LINK' });
  }
});

test('a place in a file with line ends of Windows', () => {
  const text = '{"BUTTONS": [\r\n  {"TEXT": "A",\r\n   "LINK": "x:y"}]}';
  const [first] = reportText(text).keyboards;
  const link = first?.findings.find(({ pointer }) => pointer === '/BUTTONS/0/LINK');
  expect(link?.place).toEqual({ line: 3, column: 4 });
});
