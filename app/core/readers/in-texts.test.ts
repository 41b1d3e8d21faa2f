import { expect, it } from 'vitest';
import { readPasted } from './read-pasted.ts';

const quoted = (quote: string) =>
  [`[{"TEXT":"C","LINK":"/c"},`, `{"TEXT":"D","LINK":"/d"},`, `{"TEXT":"E"}]`].join('').replaceAll('"', quote);
const PLAIN = quoted('"');
const ESCAPED = quoted('\\"');

it.each([
  ['json', `[{"TEXT":"A","COMMAND":"x","COMMAND_PARAMS":"${ESCAPED}"},true]`],
  ['json', `{"BUTTONS":[{"TEXT":"A","COMMAND":"x","COMMAND_PARAMS":"{\\"BUTTONS\\":${ESCAPED}}"},true]}`],
  ['json', `Log: [{"TEXT":"A","COMMAND":"x","COMMAND_PARAMS":"${ESCAPED}"},true] done`],
  ['php', `$k = ['KEYBOARD' => [['TEXT' => 'A', 'COMMAND' => 'x', 'COMMAND_PARAMS' => '${PLAIN}'], true]];`],
  ['php', `$k = ['KEYBOARD' => [['TEXT' => 'A', 'COMMAND' => 'x', 'COMMAND_PARAMS' => "${ESCAPED}"], true]];`],
  [
    'php',
    `$r = ['DIALOG_ID' => 'chat1', 'MESSAGE' => 'Use ${PLAIN}', 'KEYBOARD' => [['TEXT' => 'A', 'LINK' => '/a'], 5]];`,
  ],
  [
    'php',
    `$k = new \\Bitrix\\Im\\Bot\\Keyboard(7); $k->addButton(['TEXT' => 'A', 'COMMAND' => 'x', 'COMMAND_PARAMS' => '${PLAIN}']);`,
  ],
  [
    'php',
    `$p = ['MESSAGE' => 'Use ${PLAIN}', 'KEYBOARD' => [['TEXT' => 'A', 'LINK' => '/a'], 5]]; send('im.message.add', $p);`,
  ],
  ['php', `$r = ['MESSAGE' => 'Use\n\`\`\`\n${PLAIN}\n\`\`\`\n', 'KEYBOARD' => [['TEXT' => 'A', 'LINK' => '/a'], 5]];`],
  [
    'javascript',
    `send('im.message.add', { KEYBOARD: [{ TEXT: 'A', COMMAND: 'x', COMMAND_PARAMS: "${ESCAPED}", LINK: url(a) }, 5] });`,
  ],
  ['javascript', `KEYBOARD: [{"TEXT": "A", "COMMAND": "x", "COMMAND_PARAMS": "${ESCAPED}"}, true]`],
  ['python', `params = {"KEYBOARD": [{"TEXT": "A", "COMMAND": "x", "COMMAND_PARAMS": "${ESCAPED}"}, True]}`],
  ['go', `k := []map[string]any{{"TEXT": "A", "COMMAND": "x", "COMMAND_PARAMS": "${ESCAPED}"}, 5}`],
  ['yaml', `keyboard:\n  - TEXT: A\n    COMMAND: x\n    COMMAND_PARAMS: "${ESCAPED}"\n  - 5`],
])('a list of buttons in a text of a keyboard is a part of that: %s', (kind, text) => {
  const { keyboard, keyboards, kind: read } = readPasted(text);
  expect({ kind: read, texts: [keyboard?.BUTTONS].flat().flatMap((one) => Object(one).TEXT ?? []) }).toEqual({
    kind,
    texts: ['A'],
  });
  expect(keyboards).toHaveLength(1);
});

it('a keyboard that is JSON from end to end is read as that, whatever its texts look like', () => {
  const value = [[{ TEXT: '["', TEXT_COLOR: 'f' }], true];
  expect(readPasted(JSON.stringify(value, null, '\t'))).toMatchObject({ kind: 'json', written: { params: value } });
});

it.each([
  [
    '{"botId":5,"dialogId":"chat1","fields":{"message":"See im.message.add","keyboard":[{"TEXT":"A"}]}}',
    'imbot.v2.Chat.Message.send',
  ],
  ['{"BOT_ID":5,"DIALOG_ID":"chat1","MESSAGE":"Hi","KEYBOARD":[{"TEXT":"im.message.add"}]}', 'imbot.message.add'],
  [`BOT_ID=5&DIALOG_ID=chat1&MESSAGE=im.message.add&KEYBOARD={"BUTTONS":[{"TEXT":"A"}]}`, 'imbot.message.add'],
  [
    `$k = [['TEXT' => 'im.message.add']]; $r = ['BOT_ID' => 5, 'DIALOG_ID' => 'chat1', 'KEYBOARD' => $k];`,
    'imbot.message.add',
  ],
  ['{"call":"im.message.add","BOT_ID":5,"DIALOG_ID":"chat1","KEYBOARD":[{"TEXT":"A"}]}', 'im.message.add'],
  ['im.message.add {"BOT_ID":5,"DIALOG_ID":"chat1","KEYBOARD":[{"TEXT":"A"}]}', 'im.message.add'],
])('a method that is named to a person, in a message or a label, is not the one that is called: %s', (text, method) => {
  expect(readPasted(text).method).toBe(method);
});

it('a fence in a text of a keyboard is none, and one around a program is', () => {
  const program = "$b[] = ['TEXT' => '\n~~~', 'LINK' => '/a'];\n$b[] = ['TEXT' => 'B', 'LINK' => '/b'];\n";
  expect(readPasted(`${program}$r = ['KEYBOARD' => ['BUTTONS' => $b]];`).keyboard?.BUTTONS).toHaveLength(2);
  expect(readPasted(`Hello\n~~~\n[{"TEXT":"B"}]\n~~~\n`).keyboard?.BUTTONS).toEqual([{ TEXT: 'B' }]);
});
