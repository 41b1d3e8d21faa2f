import { describe, expect, it } from 'vitest';
import type { Json } from '../json/json.ts';
import { isUnknownEntry } from '../keyboard/document.ts';
import { readPasted } from './read-pasted.ts';
import type { Pasted } from './text/pasted.ts';

/** Small texts that once went wrong, each for its kind. */
const texts = import.meta.glob<string>('./testdata/cases/*', { query: '?raw', import: 'default', eager: true });
const read = (file: string): Pasted => readPasted(texts[`./testdata/cases/${file}`] ?? '');

const MENU = [{ TEXT: 'Menu', COMMAND: 'menu' }];
const OPEN = [{ TEXT: 'Open', LINK: 'https://example.com' }];
const v1 = 'im.message.add';
const bot = 'imbot.message.add';
const v2 = 'imbot.v2.Chat.Message.send';

/** What comes out: the language, the method, what stands around the buttons, and the buttons. */
type Expected = Partial<Pick<Pasted, 'kind' | 'method' | 'botId' | 'dialogId' | 'messageId' | 'message'>> & {
  readonly buttons: Json;
};

const EXPECTED: Readonly<Record<string, Expected>> = {
  'a2.js': { kind: 'javascript', method: v2, botId: 5, dialogId: 'chat5', message: 'Hi', buttons: MENU },
  'a3.php': { kind: 'php', method: bot, botId: 7, dialogId: 'chat5', message: 'Hi', buttons: MENU },
  'a4.py': {
    kind: 'python',
    method: v2,
    botId: '{{cfg.bot_id}}',
    dialogId: '{{dialog}}',
    message: 'Hi',
    buttons: MENU,
  },
  'a6.php': { kind: 'php', method: v2, botId: '{{$botId}}', dialogId: 'chat5', message: 'Hi', buttons: MENU },
  'a8.py': { kind: 'python', method: v2, botId: 5, dialogId: 'chat5', message: 'Hi', buttons: MENU },
  'b1.php': {
    kind: 'php',
    botId: '{{$botId}}',
    buttons: [
      { TEXT: 'Open task', LINK: 'https://example.com/1', DISPLAY: 'LINE' },
      { TEXT: 'Refuse', COMMAND: 'refuse', DISPLAY: 'LINE' },
      { TYPE: 'NEWLINE' },
      { TEXT: 'Help', COMMAND: 'help' },
    ],
  },
  'b3.php': {
    kind: 'php',
    method: bot,
    dialogId: 'chat5',
    message: 'Go',
    buttons: ["{{makeButton('Start', 'start')}}", "{{makeButton('Stop', 'stop')}}"],
  },
  'b4.js': {
    kind: 'javascript',
    method: bot,
    botId: 7,
    dialogId: 'chat5',
    message: 'Go',
    buttons: [
      { TEXT: 'Start', COMMAND: 'start', DISPLAY: 'LINE' },
      { TEXT: 'Stop', COMMAND: 'stop', DISPLAY: 'LINE' },
    ],
  },
  'c3.sh': {
    kind: 'curl',
    method: v1,
    dialogId: 'chat7',
    message: 'Выберите',
    buttons: [{ TEXT: 'Открыть', LINK: '/crm/', DISPLAY: 'LINE' }],
  },
  'e1.py': { kind: 'python', method: v1, dialogId: '4', message: 'Hello', buttons: OPEN },
  'e3.js': { kind: 'javascript', method: bot, dialogId: 'chat4', message: 'Hello', buttons: OPEN },
  'f1.js': {
    kind: 'javascript',
    method: v1,
    botId: '{{botId}}',
    dialogId: 'chat5',
    message: 'Go',
    buttons: [
      { TEXT: 'Open', LINK: '{{url}}', BG_COLOR_TOKEN: '{{tone}}' },
      { TEXT: 'Yes', COMMAND: 'vote', COMMAND_PARAMS: 'yes' },
    ],
  },
  'f2.json': {
    kind: 'json',
    method: v1,
    dialogId: '={{ $json.dialog }}',
    message: 'Lead {{ $json.title }}',
    buttons: [
      { TEXT: 'Open', LINK: '={{ $json.url }}' },
      { TEXT: 'Call', ACTION: 'CALL', ACTION_VALUE: '{{ $json.phone }}' },
    ],
  },
  'f4.json': { method: v1, dialogId: 'chat5', message: 'New lead', buttons: OPEN },
  'g2.py': {
    kind: 'python',
    method: v1,
    dialogId: '78',
    message: 'New text',
    buttons: [{ TEXT: 'New', LINK: 'https://example.com/?id={{deal}}' }],
  },
  'i1.py': { buttons: [{ TEXT: 'Open', ACTION: 'OPEN_SLIDER', ACTION_VALUE: '/crm/deal/details/5/' }] },
  'j1.php': { kind: 'php', method: bot, dialogId: 'chat5', message: 'Go', buttons: [{ TEXT: 'Yes', COMMAND: 'vote' }] },
  'm1.js': {
    kind: 'javascript',
    method: v1,
    dialogId: '{{chatOf(url)}}',
    message: 'Go',
    buttons: [
      { TEXT: 'Open', LINK: '{{url}}', DISPLAY: 'LINE' },
      { TEXT: 'Close', LINK: '{{other.url}}', DISPLAY: 'LINE' },
    ],
  },
  'o2.js': {
    kind: 'javascript',
    method: v2,
    botId: '{{bot.id}}',
    dialogId: '{{chat.dialogId}}',
    message: 'Hi',
    buttons: MENU,
  },
  'o3.js': {
    kind: 'javascript',
    method: v1,
    botId: '{{bot.id}}',
    dialogId: '{{chat.dialogId}}',
    message: 'Hi',
    buttons: MENU,
  },
  'o4.py': {
    kind: 'python',
    method: v1,
    dialogId: '{{dialog_id}}',
    message: 'Choose',
    buttons: [
      { TEXT: 'Open', LINK: '{{url}}' },
      { TEXT: 'Help', COMMAND: 'help' },
    ],
  },
  'o6.php': { kind: 'php', dialogId: '{{$dialog}}', message: 'Hi', buttons: OPEN },
  'p1.js': {
    kind: 'javascript',
    method: v1,
    dialogId: '{{chat}}',
    message: 'Go',
    buttons: [{ TEXT: 'Open', LINK: '{{url}}' }],
  },
  'p2.js': {
    kind: 'javascript',
    dialogId: '{{this.chat}}',
    message: 'B',
    buttons: [
      { TEXT: 'Two', LINK: '{{this.two}}' },
      { TEXT: 'Three', LINK: '{{this.three}}' },
    ],
  },
  'q2.py': {
    kind: 'python',
    method: v1,
    dialogId: '{{dialog}}',
    message: '{{text}}',
    buttons: [{ TEXT: 'Menu', COMMAND: 'menu', COMMAND_PARAMS: '{{str(x)}}' }],
  },
  'r1.js': { kind: 'javascript', method: v1, dialogId: '{{dialogId}}', message: '{{text}}', buttons: OPEN },
  'r2.py': { kind: 'python', method: v1, dialogId: '{{dialog_id}}', message: '{{text}}', buttons: OPEN },
  'r4.py': { kind: 'python', method: v1, dialogId: '{{dialog_id}}', message: '{{text}}', buttons: OPEN },
  'r5.js': { kind: 'javascript', method: v1, dialogId: '{{dialogId}}', message: '{{text}}', buttons: OPEN },
  's1.json': {
    kind: 'json',
    method: v1,
    dialogId: 'chat5',
    message: 'Go',
    buttons: [{ TEXT: 'B', LINK: 'https://example.com' }],
  },
  'u2.php': {
    kind: 'php',
    method: v1,
    dialogId: 'chat5',
    message: 'Go',
    buttons: [
      { TEXT: 'Task', LINK: '/company/personal/user/{{$userId}}/tasks/' },
      { TEXT: 'Deal', LINK: 'https://{{$domain}}/crm/deal/details/{{$id}}/' },
      { TEXT: 'Call', ACTION: 'CALL', ACTION_VALUE: '{{$phone}}' },
    ],
  },
  'w1.js': { kind: 'javascript', method: v2, botId: 5, dialogId: 'chat5', message: 'Hi', buttons: OPEN },
  'w4.js': {
    kind: 'javascript',
    method: bot,
    botId: 5,
    dialogId: 'U12',
    message: 'Hi',
    buttons: [{ TEXT: 'Open', LINK: 'https://example.com', BLOCK: 'Y', WIDTH: '100' }],
  },
  'x1.php': { kind: 'php', method: v1, dialogId: 'chat5', message: 'Hi', buttons: MENU },
  'x4.json': {
    kind: 'json',
    method: v1,
    dialogId: 'chat5',
    message: 'Hi',
    buttons: [{ text: 'Open', link: 'https://example.com' }],
  },
};

describe.each(Object.entries(EXPECTED))('%s', (file, { buttons, ...around }) => {
  const pasted = read(file);

  it('gives the request that stands there', () => {
    expect(pasted).toMatchObject(around);
    expect(pasted.keyboard?.BUTTONS).toEqual(buttons);
  });

  it('has no error that a variable or an unknown entry would make', () => {
    expect(pasted.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('says where each button was written', () => {
    const list = pasted.keyboard?.BUTTONS as readonly Json[];
    const [from = 0, to = 0] = pasted.keyboardPlaces.get('') ?? [];
    for (const [i, entry] of list.entries()) {
      const place = pasted.keyboardPlaces.get(`/BUTTONS/${i}`);
      expect(place).toBeDefined();
      const stretch = (texts[`./testdata/cases/${file}`] ?? '').slice(...(place ?? [0, 0]));
      const word = isUnknownEntry(entry) ? entry.slice(2, 12) : Object.keys(entry as object)[0];
      if (list.length > 1) expect(place?.[1]).toBeLessThanOrEqual(Math.max(to, place?.[1] ?? 0));
      expect(stretch.length).toBeGreaterThan(0);
      const isMade = stretch.includes('btn(') || stretch.includes('addNewLine');
      if (from < to && stretch.length < 200 && !isMade) expect(stretch).toContain(word);
    }
  });
});

/** The codes of what is told, the worst first. */
const codes = (file: string) => read(file).issues.map(({ code }) => code);
const asWritten = (file: string) => read(file).asWritten;

describe('as written', () => {
  it.each([
    ['e1.py', 'no-keyboard'],
    ['e3.js', 'no-keyboard'],
    ['x1.php', 'KEYBOARD_ERROR'],
    ['x4.json', 'KEYBOARD_ERROR'],
    ['k1.json', 'removed'],
    ['n1.json', 'removed'],
    ['n3.json', 'removed'],
    ['w1.js', 'no-keyboard'],
    ['w4.js', 'stored'],
    ['r5.js', 'stored'],
  ])('%s is answered with %s', (file, outcome) => {
    expect(asWritten(file)?.outcome).toBe(outcome);
  });

  it.each(['i1.py', 'b1.php'])('%s holds no request, and no answer to one', (file) => {
    expect(asWritten(file)).toBeNull();
  });

  it.each(['e1.py', 'e3.js', 'x1.php', 'x4.json', 'w1.js', 'o4.py', 'j1.php'])(
    '%s has a warning that says why',
    (file) => {
      const { issues } = read(file);
      expect(issues.filter(({ severity }) => severity === 'warning').length).toBeGreaterThan(0);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(issues.every(({ place }) => place !== undefined)).toBe(true);
    },
  );

  it.each(['k1.json', 'n1.json', 'n3.json'])('%s takes the keyboard away, and that is no error', (file) => {
    const { closed, issues, message } = read(file);
    expect(closed).not.toBeUndefined();
    expect(message).toBe('Done');
    expect(issues.map(({ severity }) => severity)).toEqual(['info']);
  });
});

describe('what is told', () => {
  it.each(['a2.js', 'a3.php', 'a4.py', 'a6.php', 'a8.py', 'g2.py'])('no secret was in %s', (file) => {
    expect(codes(file)).not.toContain('secret-removed');
  });

  it('a MENU is no keyboard', () => {
    const { keyboard, keyboards, issues } = read('h1.js');
    expect([keyboard, keyboards]).toEqual([null, []]);
    expect(issues).toMatchObject([{ code: 'menu-no-keyboard', severity: 'warning' }]);
  });

  it('entries that a function makes are named with it, and nothing is called wrong', () => {
    const { issues } = read('b3.php');
    expect(issues).toMatchObject([{ code: 'unknown-entries', severity: 'info', params: { count: 2 } }]);
  });

  it('loose fields of buttons', () => {
    const { keyboard, issues } = read('c1.php');
    expect(JSON.stringify(keyboard)).toContain('Three');
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['key-twice', 'loose-fields']));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('what a key given twice lost', () => {
    expect(read('s1.json').issues).toMatchObject([{ code: 'key-twice', severity: 'warning', place: { line: 1 } }]);
  });

  it('which parameter was meant', () => {
    expect(JSON.stringify(read('j1.php').issues)).toContain('BOT_ID');
  });

  it.each(['l1.cs', 'l2.java', 'l3.bsl', 'l5.yaml'])('%s is read, or said not to be, in one sentence', (file) => {
    const { keyboard, issues } = read(file);
    if (keyboard === null) expect(issues).toMatchObject([{ code: 'language-unread', severity: 'error' }]);
    else expect(keyboard.BUTTONS).toHaveLength(file === 'l3.bsl' ? 1 : 2);
  });

  it.each([
    ['m1.js', ['chatOf(url)', 'url', 'other.url']],
    ['p1.js', ['chat', 'url']],
    ['p2.js', ['this.chat', 'this.two', 'this.three']],
  ])('of %s only the expressions of the keyboard that is taken', (file, expected) => {
    const shown = read(file).issues.flatMap(({ code, params }) =>
      code === 'dynamic-expression' && 'shown' in params ? [params.shown] : [],
    );
    expect(shown.toSorted()).toEqual([...expected].sort());
  });

  it('every keyboard of a text, each with what belongs to it', () => {
    const { keyboards } = read('p2.js');
    expect(keyboards.map(({ message, place }) => [message, place?.line])).toEqual([
      ['B', 6],
      ['{{this.y}}', 3],
    ]);
  });
});

it('each of them is looked at', () => {
  const told = ['c1.php', 'h1.js', 'k1.json', 'n1.json', 'n3.json', 'l1.cs', 'l2.java', 'l3.bsl', 'l5.yaml'];
  expect(
    Object.keys(texts)
      .map((path) => path.split('/').at(-1))
      .sort(),
  ).toEqual([...Object.keys(EXPECTED), ...told].sort());
});
