import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { type Design, newDesign, type VariableSetting } from '../keyboard/design.ts';
import { readPasted } from '../readers/read-pasted.ts';
import { METHODS } from '../request/methods.ts';
import { replaceWith } from '../request/take-request.ts';
import { writeRequest } from '../request/write-request.ts';
import { botKeyboard, designOf, show } from '../testdata/run-rule.ts';
import { findVariables } from '../variables/fill-variables.ts';
import { checkDesign } from './check-design.ts';

const LINK = { TEXT: 'Go', LINK: '/', DISPLAY: 'LINE' };
const NOTE = 'info unknown-values';

function look(design: Design): string[] {
  return checkDesign(design).map(show);
}

/** What is said of one button of bot 7, but for the note that values are unknown. */
function lookAt(fields: JsonObject): string[] {
  return look(designOf(botKeyboard({ DISPLAY: 'LINE', ...fields }))).filter((one) => one !== NOTE);
}

describe('a value is wrong only if no value of its variables could make it right', () => {
  test.each<[JsonObject, string[]]>([
    [{ LINK: '{{url}}' }, []],
    [{ LINK: '{{settings.host}}/deal/' }, []],
    [{ LINK: '{{scheme}}://example.com' }, []],
    [{ LINK: 'https:{{rest}}' }, []],
    [{ LINK: 'https://{{host}}/{{path}}?a=1' }, []],
    [{ LINK: 'example.com/{{path}}' }, ['error refused-keyboard', 'error link-no-scheme LINK']],
    [{ LINK: ' {{url}}' }, ['error refused-keyboard', 'error link-blank LINK']],
    [{ LINK: 'https://example.com/rest/1/{{secret}}/' }, []],
    [{ LINK: '{{url}}', COMMAND: 'a' }, []],
    [{ LINK: '{{url}}', BLOCK: 'Y' }, []],
    [{ LINK: '/', BLOCK: '{{block}}' }, []],
    [{ COMMAND: '{{command}}', COMMAND_PARAMS: '{{params}}' }, []],
    [{ COMMAND: 'a_{{command}}', COMMAND_PARAMS: '{{a}} {{b}}' }, []],
    [{ COMMAND: '{{command}} now' }, ['warning command-blank COMMAND']],
    [{ COMMAND: '/{{command}}' }, ['info command-slash COMMAND']],
    [{ ACTION: '{{action}}', ACTION_VALUE: 'x' }, []],
    [{ ACTION: 'S{{action}}', ACTION_VALUE: 'x' }, []],
    [{ ACTION: 'X{{action}}', ACTION_VALUE: 'x' }, ['error refused-keyboard', 'error action-unknown ACTION']],
    [{ ACTION: 'CALL', ACTION_VALUE: '{{phone}}' }, []],
    [{ ACTION: 'CALL', ACTION_VALUE: '+7{{phone}}' }, []],
    [{ ACTION: 'CALL', ACTION_VALUE: 'to {{phone}}' }, ['warning call-number ACTION_VALUE']],
    [{ ACTION: 'DIALOG', ACTION_VALUE: 'chat{{id}}' }, []],
    [{ ACTION: 'DIALOG', ACTION_VALUE: 'room {{id}}' }, ['warning dialog-id ACTION_VALUE']],
    [{ TEXT: '{{text}}', LINK: '/' }, []],
    [{ ...LINK, WIDTH: '{{width}}' }, []],
    [{ ...LINK, WIDTH: '{{width}}px' }, []],
    [{ ...LINK, BG_COLOR_TOKEN: '{{tone}}' }, []],
    [{ ...LINK, BG_COLOR_TOKEN: '{{tone}}', BG_COLOR: '#fff' }, []],
    [{ ...LINK, BG_COLOR_TOKEN: 'prim{{tone}}' }, []],
    [{ ...LINK, BG_COLOR_TOKEN: 'my-{{tone}}' }, ['warning unknown-token BG_COLOR_TOKEN']],
    [{ ...LINK, BG_COLOR: '{{color}}', TEXT_COLOR: '#ffffff' }, []],
    [{ ...LINK, BG_COLOR_TOKEN: 'base', BG_COLOR: '#{{color}}' }, []],
    [{ ...LINK, BG_COLOR_TOKEN: 'base', BG_COLOR: '#ff{{color}}' }, []],
    [{ ...LINK, BG_COLOR_TOKEN: 'base', BG_COLOR: 'rgb({{color}})' }, ['warning wrong-color BG_COLOR']],
    [{ ...LINK, DISPLAY: '{{way}}', CONTEXT: '{{place}}', DISABLED: '{{off}}', TYPE: '{{type}}' }, []],
    [{ ...LINK, CONTEXT: 'on {{place}}' }, ['warning unknown-context CONTEXT']],
    [{ text: '{{text}}', LINK: '/', TEXT: 'Go' }, ['info dropped-field text']],
  ])('%j: %j', (fields, issues) => expect(lookAt(fields)).toEqual(issues));

  test.each<[Partial<Design>, string[]]>([
    [{ dialogId: '{{chat}}' }, [NOTE]],
    [{ dialogId: 'chat{{id}}' }, [NOTE]],
    [{ dialogId: 'room {{id}}' }, ['warning wrong-dialog', NOTE]],
    [{ message: '{{text}}' }, [NOTE]],
    [{ method: 'im.message.update', messageId: '{{id}}' }, [NOTE]],
  ])('%j: %j', (request, issues) => expect(look({ ...designOf([LINK]), ...request })).toEqual(issues));

  test.each<[Json, string[]]>([
    [{ BOT_ID: '{{bot}}', BUTTONS: [{ TEXT: 'Go', COMMAND: 'a', DISPLAY: 'LINE' }] }, [NOTE]],
    [{ COLORS: { BG_COLOR: '{{color}}' }, BUTTONS: [LINK] }, ['info undocumented-key', NOTE]],
    ['[{"TEXT":"{{text}}","LINK":"{{url}}"}]', ['info text-keyboard', NOTE]],
    ['[{{buttons}}]', [NOTE]],
    [[{ ...LINK, DISPLAY: '{{way}}' }, LINK], [NOTE]],
  ])('%j: %j', (keyboard, issues) => expect(look(designOf(keyboard))).toEqual(issues));
});

describe('samples are judged', () => {
  const withSample = (fields: JsonObject, setting: VariableSetting) =>
    look({ ...designOf(botKeyboard({ DISPLAY: 'LINE', ...fields })), variables: { x: setting } });

  test.each<[JsonObject, VariableSetting, string[]]>([
    [{ LINK: '{{x}}' }, { sample: 'https://example.com' }, []],
    [{ LINK: '{{x}}' }, { sample: 'example.com' }, ['error refused-keyboard', 'error link-no-scheme LINK']],
    [{ LINK: '{{x}}' }, { isText: true }, ['error refused-keyboard', 'error link-no-scheme LINK']],
    [{ ACTION: '{{x}}', ACTION_VALUE: '{{phone}}' }, { sample: 'CALL' }, [NOTE]],
    [{ ...LINK, WIDTH: '{{x}}px' }, { sample: 100 }, ['warning wrong-width WIDTH']],
  ])('%j with %j: %j', (fields, setting, issues) => expect(withSample(fields, setting)).toEqual(issues));

  test('no fix writes over the variable', () => {
    const design = { ...designOf(botKeyboard({ LINK: '{{x}}' })), variables: { x: { sample: 'example.com' } } };
    expect(checkDesign(design).filter(({ code, fix }) => code === 'link-no-scheme' && fix)).toEqual([]);
  });
});

test('issues name the variables, not what stood for them', () => {
  const design = designOf(botKeyboard({ LINK: '/', BG_COLOR_TOKEN: 'my-{{tone}}', DISPLAY: 'LINE' }));
  expect(checkDesign(design)[0]?.params).toMatchObject({ shown: '"my-{{tone}}"' });
});

test('sizes say that more may come', () => {
  const long = botKeyboard({ COMMAND: 'a', COMMAND_PARAMS: `${'x'.repeat(300)}{{more}}`, DISPLAY: 'LINE' });
  const [issue] = checkDesign(designOf(long)).filter(({ code }) => code === 'params-long');
  expect(issue?.params).toEqual({ count: 300, isLeast: true });
  expect(say(issue)).toEqual({
    en: 'COMMAND_PARAMS is at least 300 characters long. Keep the data on your side and send an id.',
    ru: 'В COMMAND_PARAMS не меньше 300 символов. Храните данные у себя, а передавайте ID.',
  });
  const message = { ...designOf([LINK]), message: `${'x'.repeat(20_000)}{{more}}` };
  expect(look(message)).toEqual([NOTE]);
  expect(look({ ...message, message: `x${message.message}` })).toEqual(['warning long-message', NOTE]);
});

describe('the note', () => {
  test.each<[Design, number, string]>([
    [designOf([{ ...LINK, LINK: '{{a}}/{{b}}', TEXT: '{{a}}' }]), 2, 'keyboard'],
    [{ ...designOf([LINK]), message: 'Hi {{name}}' }, 1, 'request'],
  ])('is told once', (design, count, kind) => {
    const notes = checkDesign(design).filter(({ code }) => code === 'unknown-values');
    expect(notes).toMatchObject([{ severity: 'info', params: { count }, target: { kind } }]);
  });
});

/** What every kind of field may hold, with a variable in it. */
const anyValue = fc.constantFrom<Json>(
  '{{x}}',
  '{{ $deal["a b"] }}',
  'a {{x}} b',
  ' {{x}}',
  'example.com/{{x}}&amp;',
  '/{{x}} {{y}}',
  '={{ $json.x }}',
  ['{{x}}'],
  { a: '{{x}}' },
  '\ud800{{x}}',
  '{{x}}\n{{y}}',
);
const anyField = fc.constantFrom(
  ...'TEXT LINK ACTION ACTION_VALUE COMMAND COMMAND_PARAMS APP_ID APP_PARAMS DISPLAY WIDTH BG_COLOR_TOKEN'.split(' '),
  ...'BG_COLOR TEXT_COLOR OFF_BG_COLOR BLOCK DISABLED CONTEXT TYPE FUNCTION text URL VOTE WAIT BOT_ID'.split(' '),
);
const anyPlain = fc.constantFrom<Json>('', null, 5, 'Y', '/', 'go', 'CALL', 'newline', '#fff', 'LINE', '0', true);
const anyButton = fc.dictionary(anyField, fc.oneof(anyValue, anyPlain), { maxKeys: 7, noNullPrototype: true });
const anyEntry = fc.oneof(
  { weight: 8, arbitrary: anyButton },
  fc.constantFrom<Json>({ TYPE: 'NEWLINE' }, { TYPE: 'NEWLINE', TEXT: '{{x}}' }, '{{make()}}', '{{x}} {{y}}', 'x'),
  fc.array(anyButton, { maxLength: 2 }),
);
const anyDesign = fc
  .record({
    entries: fc.array(anyEntry, { minLength: 1, maxLength: 5 }),
    around: fc.constantFrom<JsonObject>({}, { BOT_ID: '{{bot}}' }, { COLORS: { BG_COLOR: 'x{{c}}' }, bot_id: '{{b}}' }),
    key: fc.constantFrom('BUTTONS', 'buttons'),
    isText: fc.boolean(),
    method: fc.constantFrom(...METHODS.map(({ name }) => name)),
    message: fc.constantFrom('Hi', '{{m}}', '\ud800{{m}}'),
    dialogId: fc.constantFrom('chat1', '{{d}}', 'Chat {{d}}', 'chat 5'),
    variables: fc.constantFrom<Readonly<Record<string, VariableSetting>>>({}, { x: { sample: 'danger' } }),
  })
  .map(({ entries, around, key, isText, method, message, dialogId, variables }): Design => {
    const keyboard = { ...around, [key]: entries };
    return { ...designOf(isText ? JSON.stringify(keyboard) : keyboard, method), message, dialogId, variables };
  });

/** How often each variable stands in what is sent. */
function countVariables(design: Design): string[] {
  return findVariables(writeRequest(design).params)
    .flatMap(({ source, uses }) => uses.map(() => source))
    .toSorted();
}

test('no fix changes or takes away a variable, and each one offered does something', () => {
  const fixes = new Set<string>();
  fc.assert(
    fc.property(anyDesign, (design) => {
      const before = countVariables(design);
      for (const { code, fix } of checkDesign(design)) {
        if (fix === undefined) continue;
        const after = fix.apply(design);
        expect(after).not.toBe(design);
        const left = countVariables(after);
        const lost = before.filter((source) => !left.includes(source) || !left.splice(left.indexOf(source), 1));
        expect(lost).toEqual([]);
        expect(JSON.stringify(writeRequest(after))).not.toMatch(/q7v\d|20255\d/);
        fixes.add(code);
      }
    }),
  );
  expect(fixes.size).toBeGreaterThan(15);
});

test('an entry that is no button is not removed with the variables in it', () => {
  const [found] = checkDesign(designOf(['{{x}} {{y}}'])).filter(({ code }) => code === 'not-a-button');
  expect(found).toBeDefined();
  expect(found?.fix).toBeUndefined();
});

test('nothing that is said holds what stood for a variable', () => {
  fc.assert(
    fc.property(anyDesign, (design) => {
      for (const { params, fix } of checkDesign(design))
        expect(JSON.stringify([params, fix?.label])).not.toMatch(/q7v\d|20255\d/);
    }),
  );
});

describe('pasted texts', () => {
  const cases = import.meta.glob<string>('../readers/testdata/cases/*', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const take = (text: string) => replaceWith({ ...newDesign('Hi'), dialogId: 'chat1' }, readPasted(text));

  test('what has variables has no error that comes of them', () => {
    const errors = Object.entries(cases).flatMap(([path, text]) => {
      const design = take(text);
      const found = checkDesign(design).filter(({ severity }) => severity === 'error');
      return countVariables(design).length === 0 ? [] : found.map(({ code }) => `${path.split('/').at(-1)} ${code}`);
    });
    expect(errors).toEqual(['q2.py refused-keyboard', 'q2.py command-without-bot', 'q2.py command-no-bot']);
  });

  test('f1 is told of once', () => {
    const issues = checkDesign(take(cases['../readers/testdata/cases/f1.js'] ?? ''));
    expect(issues.filter(({ severity }) => severity !== 'info').map(show)).toEqual(['warning stacked-row']);
    expect(issues.find(({ code }) => code === 'unknown-values')?.params).toEqual({ count: 3 });
  });
});
