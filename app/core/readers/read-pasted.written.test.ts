import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Issue } from '../json/issue.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject, sameJson } from '../json/json.ts';
import { newDesign } from '../keyboard/design.ts';
import { METHODS } from '../request/methods.ts';
import { replaceWith } from '../request/take-request.ts';
import { writeRequest } from '../request/write-request.ts';
import { soak } from '../testdata/soak.ts';
import { readPasted } from './read-pasted.ts';

const camel = (name: string) => name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
/** A name as people write it: right for version 1 or 2, in another case, without its underscore, with a wrong letter. */
const spelt = (name: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...[name, name, camel(name), camel(name), name.toLowerCase(), name.replace('_', '')],
    ...[`${name.charAt(0)}${camel(name).slice(1)}`, name.replace(/(?<=..)./, 'X')],
  );

const id = fc.constantFrom<Json>(7, 12, '12', ' 12 ', '012', 'chat5', '', 0, true, null, ['x'], '{{id}}');
const OPEN = { TEXT: 'Open', LINK: 'https://example.com/' };
const HELP = { TEXT: 'Help', COMMAND: 'help' };
const NEWLINE = { TYPE: 'NEWLINE' };
const list = fc.constantFrom<readonly JsonObject[]>([OPEN], [HELP], [OPEN, NEWLINE, HELP]);
const keyboard: fc.Arbitrary<Json> = list.chain((buttons) =>
  fc.constantFrom<Json>(
    ...[buttons, { BUTTONS: buttons }, { BUTTONS: buttons }, { BOT_ID: 7, BUTTONS: buttons }],
    ...[{ BOT_ID: '9', BUTTONS: buttons, COLORS: { BG_COLOR: '#fff' } }, { buttons }, { bot_id: 7, Buttons: buttons }],
    ...[buttons.map(({ TEXT = '', LINK = '' }) => ({ text: TEXT, link: LINK }))],
    ...[JSON.stringify(buttons), JSON.stringify({ BUTTONS: buttons }), JSON.stringify({ BOT_ID: 7, BUTTONS: buttons })],
    ...[Object.fromEntries(buttons.map((one, i) => [String(i), one])), OPEN, { BUTTONS: OPEN }],
    ...[[buttons, [OPEN]], '{{keyboard}}', ['{{make()}}', ...buttons], 'N', 0, '', [], null],
  ),
);
const VALUES: readonly (readonly [string, fc.Arbitrary<Json>])[] = [
  ['BOT_ID', id],
  ['DIALOG_ID', id],
  ['MESSAGE_ID', id],
  ['COMMAND_ID', id],
  ['MESSAGE', fc.constantFrom<Json>('Hi', 'Hi', ' Hi ', '', 5, ['x'], '{{text}}')],
  ['KEYBOARD', keyboard],
  ['URL_PREVIEW', fc.constantFrom<Json>('N', true)],
  ['ATTACH', fc.constant<Json>([{ MESSAGE: 'card' }])],
  ['CHAT_ID', id],
  ['USER_ID', id],
  ['ID', id],
  ['SYSTEM', fc.constant<Json>('Y')],
  ['BUTTONS', list],
  ['FIELDS', fc.constantFrom<Json>('x', { MESSAGE: 'Hi' })],
  ['COLOUR', fc.constant<Json>('red')],
];
const USUAL = VALUES.slice(0, 6);

const entries = (names: typeof VALUES): fc.Arbitrary<readonly (readonly [string, Json])[]> =>
  fc.array(
    fc.constantFrom(...names).chain(([name, value]) => fc.tuple(spelt(name), value)),
    { maxLength: 5 },
  );
/** Most are nearly right, so that the rarer faults meet what is sound. */
const params: fc.Arbitrary<JsonObject> = fc
  .tuple(
    entries(USUAL),
    entries(VALUES),
    fc.option(entries(VALUES), { nil: undefined }),
    fc.tuple(spelt('KEYBOARD'), keyboard, fc.boolean()),
  )
  .map(([usual, more, inside, [name, board, isInside]]) => {
    const own = [[name, board] as const];
    const fields =
      inside === undefined ? [] : [['fields', Object.fromEntries(isInside ? [...inside, ...own] : inside)] as const];
    return Object.fromEntries([...usual, ...more, ...fields, ...(fields.length > 0 && isInside ? [] : own)]);
  });
const request = fc.tuple(fc.constantFrom(null, ...METHODS.map(({ name }) => name)), params);

const plain = (value: Json): string | null =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .trim()
        .replace(/^0+(?=\d)/, '')
    : null;
const same = (a: Json, b: Json | undefined): boolean =>
  b !== undefined && (sameJson(a, b) || (plain(a) !== null && plain(a) === plain(b)));

/** A keyboard in the one form that every importer may give it, without the bot, which has a place beside it too. */
const bare = (value: Json | undefined): Json | undefined => {
  if (isJsonList(value)) return { BUTTONS: value };
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'BOT_ID'));
};

/** What stands in the written request and not, or otherwise, at the same place of the designed one. */
function differences(written: JsonObject, designed: JsonObject, around: readonly string[] = []): readonly string[][] {
  return Object.entries(written).flatMap(([name, value]) => {
    const path = [...around, name];
    const now = Object.hasOwn(designed, name) ? designed[name] : undefined;
    if (value === null || same(value, now)) return [];
    if (name === 'fields' && around.length === 0 && isJsonObject(value)) {
      return differences(value, isJsonObject(now) ? now : {}, path);
    }
    const isKeyboard = name.toUpperCase() === 'KEYBOARD' && sameJson(bare(value) ?? null, bare(now) ?? null);
    return isKeyboard && now !== undefined ? [] : [path];
  });
}

/** What says in words of which parameter it speaks. */
const SPEAKS: Readonly<Record<string, readonly string[]>> = {
  MESSAGE: ['message-left-out'],
  KEYBOARD: [
    ...['clears-keyboard', 'keyboard-expression', 'nested-rows', 'numbered-buttons', 'pasted-buttons-key'],
    ...['pasted-empty-keyboard', 'pasted-no-buttons', 'pasted-single-button', 'written-lower-case', 'written-text'],
  ],
};

function isNamed(path: readonly string[], issues: readonly Issue[]): boolean {
  const name = path.at(-1) ?? '';
  const whole = new RegExp(`(?<!\\w)${name}(?!\\w)`);
  const speaks = SPEAKS[name.toUpperCase()] ?? [];
  return issues.some(({ code, params }) => speaks.includes(code) || whole.test(JSON.stringify(params)));
}

/** A keyboard without a request around it. */
const isAlone = (value: JsonObject): boolean =>
  !/"(?:(?:dialog|message|command)_?id|message|fields|keyboard)"/i.test(JSON.stringify(Object.keys(value)));

test('nothing of a written request is moved, renamed, opened or dropped without a line that names it', () => {
  let seen = 0;
  fc.assert(
    fc.property(request, ([method, sent]) => {
      const pasted = readPasted(JSON.stringify(method === null ? sent : { method, params: sent }));
      const { written, kind } = pasted;
      if (written === null || !isJsonObject(written.params) || isAlone(written.params)) return;
      // An empty list under `keyboard` is one of Telegram.
      if (kind === 'telegram') return;
      const designed = writeRequest(replaceWith(newDesign(''), pasted));
      const { issues } = pasted;
      const silent = differences(written.params, designed.params).filter((path) => !isNamed(path, issues));
      seen += 1;
      if (silent.length > 0) throw new Error(`${JSON.stringify({ silent, designed })} ${JSON.stringify(issues)}`);
    }),
    { numRuns: soak(400, 10_000) },
  );
  expect(seen).toBeGreaterThan(200);
});
