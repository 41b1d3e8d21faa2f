import { describe, expect, test } from 'vitest';
import { type Design, newDesign } from '../keyboard/design.ts';
import { readPasted } from '../readers/read-pasted.ts';
import { readKeyboard } from '../request/read-keyboard.ts';
import { replaceWith } from '../request/take-request.ts';
import { writeRequest } from '../request/write-request.ts';
import { snippetTargets } from '../snippets/write-snippet.ts';
import { templateDesign } from '../templates/take-template.ts';
import { TEMPLATES } from '../templates/templates.ts';
import { WRITTEN_KINDS, type WrittenKind, writeAs, writeTarget } from './write-as.ts';

const word = (name: string) => name;

const KEYBOARD = {
  BOT_ID: 7,
  BUTTONS: [
    { TEXT: 'It\'s "done" & <b>', LINK: 'https://example.com/?a=1&b=2', DISPLAY: 'LINE' },
    { TEXT: '{{ name }}', COMMAND: 'go', COMMAND_PARAMS: '{"a":1}' },
    { TYPE: 'NEWLINE' },
    { TEXT: 'Ещё 👍', ACTION: 'SEND', ACTION_VALUE: 'да' },
  ],
};

const designOf = (method: Design['method'], changes: Partial<Design> = {}): Design => ({
  ...newDesign('Hi, *all*\nsecond line'),
  method,
  dialogId: 'chat1',
  keyboard: readKeyboard(KEYBOARD).document,
  ...changes,
});

/** The kinds that hold a whole request, and keep its method. */
const WHOLE: readonly WrittenKind[] = ['request', 'address', 'curl', 'php', 'javascript', 'python', 'go', 'n8n'];
const PARAMS: readonly WrittenKind[] = ['json', 'form', 'yaml', 'markdown'];

/** What the page makes of a text; code names where its secret comes from. */
const open = (text: string) => {
  const { method, params } = writeRequest(replaceWith(newDesign(''), readPasted(text)));
  const { CLIENT_ID: _, botToken: _token, ...rest } = params;
  return { method, params: rest };
};

/** Forms hold texts alone: a number comes back as one. */
const asTexts = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? String(one) : one)));

describe.each(['imbot.message.add', 'imbot.v2.Chat.Message.send'] as const)('%s', (method) => {
  const plain = designOf(method, {
    keyboard: readKeyboard({ ...KEYBOARD, BUTTONS: KEYBOARD.BUTTONS.filter(({ TEXT }) => TEXT !== '{{ name }}') })
      .document,
  });

  test.each(WHOLE)('as %s is read again as the same request', (kind) => {
    expect(asTexts(open(writeAs(kind, plain, word)))).toEqual(asTexts(writeRequest(plain)));
  });

  test.each(PARAMS)('as %s is read again with the same parameters', (kind) => {
    expect(asTexts(open(writeAs(kind, plain, word)).params)).toEqual(asTexts(writeRequest(plain).params));
  });

  test.each(['keyboard', 'list'] as const)('as %s is read again with the same buttons', (kind) => {
    const { keyboard } = replaceWith(newDesign(''), readPasted(writeAs(kind, plain, word)));
    const fields = (design: Pick<Design, 'keyboard'>) =>
      design.keyboard.rows.map(({ buttons }) => buttons.map((button) => button.fields));
    expect(fields({ keyboard })).toEqual(fields(plain));
  });
});

test('what is no request keeps its exact form', () => {
  const design = designOf('imbot.message.add');
  expect(JSON.parse(writeAs('list', design, word))).toEqual(KEYBOARD.BUTTONS);
  expect(JSON.parse(writeAs('keyboard', design, word))).toEqual(KEYBOARD);
  expect(JSON.parse(writeAs('request', design, word))).toEqual(writeRequest(design));
});

test('variables become those of the language that they were read from', () => {
  const source =
    "CRest::call('im.message.add', ['DIALOG_ID' => $dialog, 'MESSAGE' => 'Hi', 'KEYBOARD' => [['TEXT' => $text, 'LINK' => '/']]]);";
  const design = replaceWith(newDesign(''), readPasted(`<?php\n${source}`));
  expect(writeTarget('php-crest', design)).not.toContain("'{{");
  expect(writeAs('json', design, word)).toContain('{{$text}}');
});

test.each(TEMPLATES)('the template $id can be written as everything, in both languages', (template) => {
  for (const language of ['en', 'ru'] as const) {
    const design = templateDesign(template, language);
    for (const { id } of WRITTEN_KINDS) expect(writeAs(id, design, word)).toMatch(/\S\n$/);
    for (const { id } of snippetTargets) expect(writeTarget(id, design)).toMatch(/\S\n$/);
  }
});

test('half of a character and an empty board can be written too', () => {
  for (const design of [newDesign(''), designOf('im.message.add', { message: '\ud83d', name: '\udc4d' })]) {
    for (const { id } of WRITTEN_KINDS) expect(() => encodeURIComponent(writeAs(id, design, word))).not.toThrow();
  }
});
