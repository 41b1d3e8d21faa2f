import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HOSTILE_LABELS } from '../../testdata/hostile-labels.ts';
import { fixText } from './fix-text.ts';

const codes = (findings: readonly { readonly issue: { readonly code: string } }[]) =>
  findings.map(({ issue }) => issue.code);
const left = (text: string) => fixText(text).left.map(({ finding, why }) => `${finding.issue.code} ${why}`);

/** What each text becomes, by what is done to it. */
const FIXED: readonly (readonly [string, string, string])[] = [
  [
    'json: a key is renamed, a value changed, an entry removed',
    '{"DIALOG_ID": 5, "MESSAGE": "Hi", "KEYBOARD": [{"text": "Go", "LINK": "/", "WIDTH": "wide", "BG_COLOR_TOKEN": "primry"}]}',
    '{"DIALOG_ID": 5, "MESSAGE": "Hi", "KEYBOARD": [{"TEXT": "Go", "LINK": "/", "BG_COLOR_TOKEN": "primary"}]}',
  ],
  [
    'json: keys are added and rows taken away, line by line',
    '{\r\n\t"KEYBOARD": [\r\n\t\t{\r\n\t\t\t"TEXT": "A",\r\n\t\t\t"LINK": "/"\r\n\t\t},\r\n\t\t{ "TEXT": "B", "LINK": "/" },\r\n\t\t{ "TYPE": "NEWLINE" },\r\n\t\t{ "TYPE": "NEWLINE" },\r\n\t\t{ "TEXT": "C", "LINK": "/" }\r\n\t]\r\n}\r\n',
    '{\r\n\t"KEYBOARD": [\r\n\t\t{\r\n\t\t\t"TEXT": "A",\r\n\t\t\t"LINK": "/",\r\n\t\t\t"DISPLAY": "LINE"\r\n\t\t},\r\n\t\t{ "TEXT": "B", "LINK": "/", "DISPLAY": "LINE" },\r\n\t\t{ "TYPE": "NEWLINE" },\r\n\t\t{ "TEXT": "C", "LINK": "/" }\r\n\t]\r\n}\r\n',
  ],
  [
    'json: a keyboard in a text stays one',
    '{"DIALOG_ID":"chat5","KEYBOARD":"[{\\"TEXT\\": \\"A\\",\\"LINK\\":\\"/\\",\\"WIDTH\\":\\"x\\"}]"}',
    '{"DIALOG_ID":"chat5","KEYBOARD":"[{\\"TEXT\\": \\"A\\",\\"LINK\\":\\"/\\"}]"}',
  ],
  [
    'javascript: comments, quotes and expressions stay',
    "call('im.message.add', { DIALOG_ID: 5, MESSAGE: 'a' + b, KEYBOARD: [ // first\n  { TEXT: t('x'), LINK: url, block: \"Y\" }, // one\n  { TEXT: 'it\\'s', COMMAND: '/go', /* here */ },\n], BOT_ID: id })",
    "call('im.message.add', { DIALOG_ID: 5, MESSAGE: 'a' + b, KEYBOARD: [ // first\n  { TEXT: t('x'), LINK: url, BLOCK: \"Y\", DISPLAY: \"LINE\" }, // one\n  { TEXT: 'it\\'s', COMMAND: 'go', DISPLAY: 'LINE', /* here */ },\n], BOT_ID: id })",
  ],
  [
    'php: long arrays, and a list that grows line by line',
    "<?php\n$b = array();\n$b[] = array('TEXT' => $t, 'LINK' => '/', 'WIDTH' => 'x'); # one\n$b[] = array('TEXT' => 'B', 'LINK' => '/');\nCRest::call('im.message.add', array('DIALOG_ID' => 5, 'MESSAGE' => 'Hi', 'KEYBOARD' => $b));",
    "<?php\n$b = array();\n$b[] = array('TEXT' => $t, 'LINK' => '/', 'DISPLAY' => 'LINE'); # one\n$b[] = array('TEXT' => 'B', 'LINK' => '/', 'DISPLAY' => 'LINE');\nCRest::call('im.message.add', array('DIALOG_ID' => 5, 'MESSAGE' => 'Hi', 'KEYBOARD' => $b));",
  ],
  [
    'python: both quotes, and a row that is split',
    "b = {'DIALOG_ID': 5, 'MESSAGE': \"x\", 'KEYBOARD': [\n    {'TEXT': 'A', 'LINK': u, 'DISPLAY': 'LINE', 'WIDTH': 200},\n    {'TEXT': 'B', 'LINK': u, 'DISPLAY': 'LINE', 'WIDTH': 200},\n]}\npost(url + 'im.message.add', json=b)",
    "b = {'DIALOG_ID': 5, 'MESSAGE': \"x\", 'KEYBOARD': [\n    {'TEXT': 'A', 'LINK': u, 'DISPLAY': 'LINE', 'WIDTH': 200},\n    {'TYPE': 'NEWLINE'},\n    {'TEXT': 'B', 'LINK': u, 'DISPLAY': 'LINE', 'WIDTH': 200},\n]}\npost(url + 'im.message.add', json=b)",
  ],
  [
    'go: maps with and without a type',
    'p := map[string]any{"DIALOG_ID": "chat5", "KEYBOARD": []map[string]any{\n\t{"TEXT": name, "LINK": "/", "block": "Y"},\n}}\nclient.Call("im.message.add", p)',
    'p := map[string]any{"DIALOG_ID": "chat5", "KEYBOARD": []map[string]any{\n\t{"TEXT": name, "LINK": "/"},\n}}\nclient.Call("im.message.add", p)',
  ],
  [
    'yaml: blocks',
    'DIALOG_ID: chat5 # whom\nKEYBOARD:\n  - TEXT: A\n    block: "Y"\n    LINK: /a\n  - TEXT: B\n    LINK: /b # b\n',
    'DIALOG_ID: chat5 # whom\nKEYBOARD:\n  - TEXT: A\n    LINK: /a\n    DISPLAY: "LINE"\n  - TEXT: B\n    LINK: /b # b\n    DISPLAY: LINE\n',
  ],
  [
    'curl: a form, whose numbers move on',
    "curl https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/im.message.add -d 'DIALOG_ID=5&MESSAGE=Hi&KEYBOARD[0][TEXT]=A&KEYBOARD[0][LINK]=%2F&KEYBOARD[0][width]=9&KEYBOARD[1][TYPE]=NEWLINE&KEYBOARD[2][TYPE]=NEWLINE&KEYBOARD[3][TEXT]=B&KEYBOARD[3][LINK]=%2F'",
    "curl https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/im.message.add -d 'DIALOG_ID=5&MESSAGE=Hi&KEYBOARD[0][TEXT]=A&KEYBOARD[0][LINK]=%2F&KEYBOARD[0][WIDTH]=9&KEYBOARD[1][TYPE]=NEWLINE&KEYBOARD[2][TEXT]=B&KEYBOARD[2][LINK]=%2F'",
  ],
  [
    'curl: JSON between double quotes',
    'curl -H "Content-Type: application/json" https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/im.message.add -d "{\\"DIALOG_ID\\":\\"5\\",\\"MESSAGE\\":\\"Hi\\",\\"KEYBOARD\\":[{\\"TEXT\\":\\"A\\",\\"LINK\\":\\"/\\",\\"WIDTH\\":\\"x\\"}]}"',
    'curl -H "Content-Type: application/json" https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/im.message.add -d "{\\"DIALOG_ID\\":\\"5\\",\\"MESSAGE\\":\\"Hi\\",\\"KEYBOARD\\":[{\\"TEXT\\":\\"A\\",\\"LINK\\":\\"/\\"}]}"',
  ],
  [
    'written: names of version 1 in a method of version 2',
    "call('imbot.v2.Chat.Message.send', { BOT_ID: bot.id, DIALOG_ID: 'chat5', MESSAGE: 'Hi', KEYBOARD: [{ TEXT: 'A', LINK: '/' }] })",
    "call('imbot.v2.Chat.Message.send', { botId: bot.id, dialogId: 'chat5', fields: { message: 'Hi', keyboard: [{ TEXT: 'A', LINK: '/' }] } })",
  ],
  [
    'written: lines that go into fields go further in',
    "$b->call('imbot.v2.Chat.Message.send', [\n  'botId' => 5,\n  'message' => \"a\n  b\",\n  'keyboard' => [\n    ['TEXT' => 'A', 'LINK' => '/'], // a\n  ],\n  'dialogId' => 'chat5',\n]);",
    "$b->call('imbot.v2.Chat.Message.send', [\n  'botId' => 5,\n  'fields' => [\n    'message' => \"a\n  b\",\n    'keyboard' => [\n      ['TEXT' => 'A', 'LINK' => '/'], // a\n    ]\n  ],\n  'dialogId' => 'chat5',\n]);",
  ],
  [
    'written: version 1 has no fields',
    "call('im.message.add', {\n  fields: {\n    DIALOG_ID: 5,\n    MESSAGE: 'Hi', // hi\n    KEYBOARD: [{ TEXT: 'A', LINK: '/' }],\n  },\n});",
    "call('im.message.add', {\n  DIALOG_ID: 5,\n  MESSAGE: 'Hi', // hi\n  KEYBOARD: [{ TEXT: 'A', LINK: '/' }],\n});",
  ],
  [
    'written: the bot inside of the keyboard',
    "CRest::call('im.message.add', ['DIALOG_ID' => 5, 'MESSAGE' => 'Hi', 'KEYBOARD' => ['BOT_ID' => $bot, 'BUTTONS' => [['TEXT' => 'A', 'COMMAND' => 'a']]]]);",
    "CRest::call('im.message.add', ['DIALOG_ID' => 5, 'MESSAGE' => 'Hi', 'KEYBOARD' => ['BUTTONS' => [['TEXT' => 'A', 'COMMAND' => 'a']]], 'BOT_ID' => $bot]);",
  ],
  [
    'written: a parameter that is misspelt',
    "call('imbot.message.add', { BOD_ID: 7, DIALOG_ID: 'chat5', MESSAGE: 'Go', KEYBOARD: [{ TEXT: 'A', COMMAND: 'a' }] })",
    "call('imbot.message.add', { BOT_ID: 7, DIALOG_ID: 'chat5', MESSAGE: 'Go', KEYBOARD: [{ TEXT: 'A', COMMAND: 'a' }] })",
  ],
  [
    'written: small letters',
    '{"DIALOG_ID":"chat5","MESSAGE":"Hi","keyboard":{"buttons":[{"text":"Open","link":"/"}]}}',
    '{"DIALOG_ID":"chat5","MESSAGE":"Hi","keyboard":{"BUTTONS":[{"TEXT":"Open","LINK":"/"}]}}',
  ],
];

test.each(FIXED)('%s', (_, text, wanted) => {
  const { text: fixed, fixed: done } = fixText(text);
  expect(fixed).toBe(wanted);
  expect(done).not.toEqual([]);
  expect(fixText(fixed).text).toBe(fixed);
});

test('a fix that was asked for is the only one', () => {
  const text = '[{"TEXT":"A","LINK":"/","WIDTH":"x"},{"TEXT":"B","LINK":"/"}]';
  const { text: fixed, fixed: done } = fixText(text, { only: ['wrong-width'] });
  expect(fixed).toBe('[{"TEXT":"A","LINK":"/"},{"TEXT":"B","LINK":"/"}]');
  expect(codes(done)).toEqual(['wrong-width']);
});

test('secrets stay to the letter, and none is written', () => {
  const token = 'k3y9q7r2m5t8w1z4';
  const text = `const url = 'https://example.bitrix24.com/rest/1/${token}/imbot.v2.Chat.Message.send';
call(url, { botId: 5, botToken: '${token}${token}', dialogId: 'chat5', fields: { message: 'Hi', keyboard: [
  { TEXT: 'A', LINK: 'https://example.com/?token=${token}', WIDTH: 'x' },
  { TEXT: 'B', LINK: ' https://example.com/?token=${token}' },
] } })`;
  const { text: fixed } = fixText(text);
  expect(fixed).not.toBe(text);
  expect(fixed).not.toContain('xxxx');
  expect(fixed.split(token)).toHaveLength(text.split(token).length);
});

test('what is made by code is left, and said to be', () => {
  const call = (keyboard: string) => `call('im.message.add', { DIALOG_ID: 5, MESSAGE: 'Hi', KEYBOARD: ${keyboard} })`;
  expect(left(`const COLOR = 'red';\n${call("[{ TEXT: 'A', LINK: '/', BG_COLOR: COLOR }]")}`)).toEqual([
    'wrong-color by-code',
  ]);
  const foreign = '{"inline_keyboard":[[{"text":"A","url":"https://a.com"},{"text":"B","url":"b.com"}]]}';
  expect(fixText(foreign).text).toBe(foreign);
  expect(left(foreign)).toContain('link-no-scheme other-form');
  const oldMethod =
    "call('imbot.message.add', { BOT_ID: 5, DIALOG_ID: 'chat5', MESSAGE: 'Hi', KEYBOARD: [{ TEXT: 'A', LINK: '/' }] })";
  expect(left(oldMethod)).toEqual(['deprecated-method other-method']);
});

test('a value that is shared by two buttons is fixed once', () => {
  const text = `const row = { TEXT: 'A', LINK: '/', WIDTH: 'x', DISPLAY: 'LINE' };
call('im.message.add', { DIALOG_ID: 5, MESSAGE: 'Hi', KEYBOARD: [row, row] });`;
  expect(fixText(text).text).toBe(text.replace(", WIDTH: 'x'", ''));
});

test.each(HOSTILE_LABELS)('a hostile text goes through a fix: %j', (label) => {
  const button = { TEXT: label, LINK: '/', WIDTH: 'x', ACTION: 'SEND', ACTION_VALUE: `${label}'"\\` };
  const text = JSON.stringify({ DIALOG_ID: 'chat5', MESSAGE: label, KEYBOARD: [button, button] });
  const { text: fixed, report } = fixText(text);
  expect(JSON.parse(fixed).MESSAGE).toBe(label);
  expect(codes(report.keyboards[0]?.findings ?? [])).not.toContain('wrong-width');
});

test.each(['', ' ', '{', '[[[[', '{"KEYBOARD":', '<?php $x = [[', "'", '\ufeff[]', 'KEYBOARD[0]=&&&', '- TEXT:\n -'])(
  '%j stays as it is',
  (text) => expect(fixText(text).text).toBe(text),
);

const CASES = `${import.meta.dirname}/../../readers/testdata/cases`;

test.each(readdirSync(CASES))('of %s nothing is lost, and what is fixed is gone', (name) => {
  const text = readFileSync(`${CASES}/${name}`, 'utf8');
  const before = fixText(text);
  const again = fixText(before.text);
  expect(again.text).toBe(before.text);
  expect(again.fixed).toEqual([]);
  expect(before.left.map(({ why }) => why)).not.toContain('undone');
  expect(before.fixed.length > 0).toBe(before.text !== text);
});

test('hundreds of findings are fixed in a few readings', () => {
  const button = (i: number) => ({ TEXT: `Button ${i}`, LINK: '/', block: 'Y', DISPLAY: 'LINE' });
  const list = Array.from({ length: 374 }, (_, i) => (i % 2 === 1 ? [button(i), { TYPE: 'NEWLINE' }] : [button(i)]));
  const { fixed, text } = fixText(JSON.stringify(list.flat()));
  expect(fixed.length).toBeGreaterThanOrEqual(748);
  expect(text).not.toContain('lock"');
});
