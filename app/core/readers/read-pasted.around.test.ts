import { describe, expect, test } from 'vitest';
import { placesIn } from '../json/text-place.ts';
import { newDesign } from '../keyboard/design.ts';
import { replaceWith } from '../request/take-request.ts';
import { writeRequest } from '../request/write-request.ts';
import { checkFound } from '../rules/check-found.ts';
import { readPasted } from './read-pasted.ts';

const codes = (text: string) => readPasted(text).issues.map(({ code }) => code);
const ruled = (text: string) =>
  checkFound(newDesign(''), readPasted(text), placesIn(text)).filter(({ severity }) => severity !== 'info');

describe('what stands around a keyboard', () => {
  test('parameters that come from elsewhere are missing nowhere', () => {
    const text = "call('im.message.add', { ...base, KEYBOARD: [{ ...look, TEXT: 'A', LINK: '/a' }] })";
    expect(readPasted(text).asWritten).toEqual({ outcome: 'stored', error: null });
    expect(codes(text)).toEqual(['unknown-params', 'dynamic-expression']);
  });

  test.each(['[]', '""', '0'])('an empty keyboard stays as it is written: %s', (empty) => {
    const text = `{"method":"im.message.add","params":{"DIALOG_ID":"1","MESSAGE":"x","KEYBOARD":${empty}}}`;
    const pasted = readPasted(text);
    expect(pasted.asWritten).toEqual({ outcome: 'no-keyboard', error: null });
    expect(writeRequest(replaceWith(newDesign(''), pasted)).params.KEYBOARD).toEqual(JSON.parse(empty));
    expect(ruled(text)).toMatchObject([
      { code: 'empty-keyboard', severity: 'warning', params: { outcome: 'no-keyboard' } },
    ]);
  });

  test('a bot beside a keyboard that code makes is not missing', () => {
    const text =
      "call('imbot.v2.Chat.Message.send', { botId: 7, dialogId: 'chat5', fields: { message: 'x', keyboard: make(s) } })";
    expect(ruled(text)).toEqual([]);
  });
});

test('what the class of an on-premise portal makes is no request of REST', () => {
  const text = `<?php
$k = new \\Bitrix\\Im\\Bot\\Keyboard($botId);
$k->addButton(['TEXT' => 'A', 'COMMAND' => 'a']);
\\Bitrix\\Im\\Bot::addMessage(['BOT_ID' => $botId], ['DIALOG_ID' => 'chat1', 'MESSAGE' => 'Hi', 'KEYBOARD' => $k]);`;
  const { method, botId, asWritten, written } = readPasted(text);
  expect({ method, botId, asWritten, isGuessed: written?.isGuessed }).toEqual({
    method: 'imbot.message.add',
    botId: '{{$botId}}',
    asWritten: null,
    isGuessed: true,
  });
  expect(codes(text)).toContain('onpremise-builder');
  expect(ruled(text)).toEqual([]);
});

describe('the language', () => {
  test.each([
    [
      'python',
      'import json\ncall("im.message.add", {"DIALOG_ID": "1", "MESSAGE": "m", "KEYBOARD": [{"TEXT": "A", "LINK": "/a"}]})',
    ],
    ['python', 'if ready:\n    call("im.message.add", {"DIALOG_ID": "1", "KEYBOARD": [{"TEXT": "A", "LINK": "/a"}]})'],
    ['python', "kb = [{'TEXT': u.name, 'COMMAND': 'pick'} for u in users]"],
    ['javascript', "const f = (a, b) => call('im.message.add', { DIALOG_ID: a, KEYBOARD: [{ TEXT: b, LINK: '/a' }] })"],
  ])('is %s where it is clearly that: %j', (kind, text) => {
    expect(readPasted(text).kind).toBe(kind);
  });
});

test.each<[string, boolean]>([
  ['x = {"TEXT": "A", "LINK": "/a"}', true],
  ['x = {"TEXT": "A", "BLOCK": "Y"}', true],
  ['x = {"TEXT": "A", "id": 1}', false],
])('a lone object is a button if nothing tells otherwise: %s', (text, isButton) => {
  expect(readPasted(text).keyboard !== null).toBe(isButton);
});

test('a call comes before the limit of keyboards', () => {
  const data = Array.from({ length: 1_100 }, (_, i) => `x${i} = {"TEXT": "${i}", "LINK": "/${i}"}`).join('\n');
  const { method, keyboards } = readPasted(
    `${data}\ncall("im.message.add", {"DIALOG_ID": "1", "KEYBOARD": [{"TEXT": "Z", "LINK": "/z"}]})\n`,
  );
  expect(method).toBe('im.message.add');
  expect(keyboards).toHaveLength(1_000);
});
