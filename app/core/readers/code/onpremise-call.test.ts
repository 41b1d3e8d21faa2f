import { describe, expect, it } from 'vitest';
import { readPhp } from './read-source.ts';

const read = (...lines: string[]) => readPhp(`<?php\n${lines.join('\n')}`).candidates;
const request = (...lines: string[]) => {
  const { method, value } = read(...lines).find((one) => one.method !== null) ?? {};
  return { method, ...(value as object) };
};
const keyboard = ['$k = new \\Bitrix\\Im\\Bot\\Keyboard(7);', "$k->addButton(['TEXT' => 'a']);"];
const KEYBOARD = { BUTTONS: [{ TEXT: 'a' }] };

describe('a call of the module of the on-premise edition', () => {
  it.each([
    [
      "\\CIMMessenger::Add(['FROM_USER_ID' => $me, 'DIALOG_ID' => 'chat5', 'MESSAGE' => 'Hi', 'KEYBOARD' => $k]);",
      { method: 'im.message.add', DIALOG_ID: 'chat5', MESSAGE: 'Hi', KEYBOARD, BOT_ID: 7 },
    ],
    [
      "$id = \\Bitrix\\Im\\Bot::addMessage(['BOT_ID' => 8], ['DIALOG_ID' => 1, 'KEYBOARD' => $k]);",
      { method: 'imbot.message.add', BOT_ID: 8, DIALOG_ID: 1, KEYBOARD },
    ],
    [
      "Bot::updateMessage(['BOT_ID' => 8], ['MESSAGE_ID' => 9, 'KEYBOARD' => $k->getJson()]);",
      { method: 'imbot.message.update', BOT_ID: 8, MESSAGE_ID: 9, KEYBOARD },
    ],
    [
      "\\Bitrix\\Im\\Command::addMessage(['MESSAGE_ID' => 9, 'COMMAND_ID' => 3], ['MESSAGE' => 'x', 'KEYBOARD' => $k]);",
      {
        method: 'imbot.command.answer',
        MESSAGE_ID: 9,
        COMMAND_ID: 3,
        MESSAGE: 'x',
        KEYBOARD: { BOT_ID: 7, ...KEYBOARD },
      },
    ],
    [
      "\\CIMMessageParam::Set($id, ['KEYBOARD' => $k]);\n\\CIMMessenger::Update($id, 'Done', false, true);",
      {
        method: 'im.message.update',
        MESSAGE_ID: '{{$id}}',
        KEYBOARD,
        BOT_ID: 7,
        MESSAGE: 'Done',
        URL_PREVIEW: 'N',
      },
    ],
    [
      "CIMMessenger::Update(9, 'Done');\nCIMMessageParam::Set(9, ['KEYBOARD' => 'N']);",
      { method: 'im.message.update', MESSAGE_ID: 9, MESSAGE: 'Done', KEYBOARD: 'N' },
    ],
  ])('%s', (call, expected) => {
    expect(request(...keyboard, call)).toEqual(expected);
  });

  it('is two requests when two messages are changed', () => {
    const found = read("CIMMessageParam::Set(1, ['KEYBOARD' => 'N']);", "CIMMessenger::Update(2, 'Done');");
    expect(found.map(({ value }) => value)).toEqual([
      { MESSAGE_ID: 1, KEYBOARD: 'N' },
      { MESSAGE_ID: 2, MESSAGE: 'Done' },
    ]);
  });

  it('says once where it is from', () => {
    const [one, ...more] = read(...keyboard, "\\CIMMessenger::Add(['KEYBOARD' => $k]);");
    expect(more).toEqual([]);
    expect(one?.remarks).toMatchObject([{ code: 'onpremise-builder', at: one?.from }]);
  });

  it('is no other call, and none without a keyboard or a text', () => {
    const found = read(
      "\\CIMMessageParam::Set(1, ['IS_EDITED' => 'Y']);",
      "\\CMyMessenger::Add(['MESSAGE' => 'x']);",
      "$bot->addMessage(['MESSAGE' => 'x']);",
      '\\CIMMessenger::Add($fields);',
    );
    expect(found.filter(({ method }) => method !== null)).toEqual([]);
  });
});
