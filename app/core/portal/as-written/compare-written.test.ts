import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import type { Request } from '../../request/write-request.ts';
import { compareWritten } from './compare-written.ts';

const SEND = 'imbot.v2.Chat.Message.send';
const UPDATE = 'imbot.v2.Chat.Message.update';
const OPEN = { TEXT: 'Open', LINK: 'https://example.com' };
const HELP = { TEXT: 'Help', COMMAND: 'help' };
const V1: JsonObject = { DIALOG_ID: 'chat5', MESSAGE: 'Hi', KEYBOARD: { BUTTONS: [OPEN] } };
const V2: JsonObject = { botId: 5, dialogId: 'chat5', fields: { message: 'Hi', keyboard: { BUTTONS: [OPEN] } } };

const ADD: Request = { method: 'im.message.add', params: V1 };
const designed = (method: Request['method'], params: JsonObject): Request => ({ method, params });

/** What is said, one line each with its path before it. */
const told = (params: Json, to: Request, some: { method?: string | null; isGuessed?: boolean } = {}) =>
  compareWritten({ method: to.method, isGuessed: false, params, ...some }, to).map(
    ({ path, severity, ...finding }) => `${severity} /${path.join('/')} ${say(finding).en}`,
  );

describe('nothing is told', () => {
  test.each<[string, Json, Request]>([
    ['of the same', V1, ADD],
    ['of a bare list', { ...V1, KEYBOARD: [OPEN] }, ADD],
    ['of numbers as texts', { ...V2, botId: '5' }, designed(SEND, V2)],
    ['of what is null', { ...V1, BOT_ID: null, MESSAGE_ID: null }, ADD],
    [
      'of known parameters that are kept',
      { ...V1, url_preview: 'N', MENU: [] },
      designed('im.message.add', { ...V1, url_preview: 'N', MENU: [] }),
    ],
    [
      'of what no method knows, and nobody could mean',
      { ...V1, COLOUR: 1 },
      designed('im.message.add', { ...V1, COLOUR: 1 }),
    ],
    ['of secrets', { ...V1, CLIENT_ID: 'xxxxxxxxxxxxxxxx', auth: 'xxxxxxxxxxxxxxxx' }, ADD],
    ['of a keyboard that code makes', { ...V1, KEYBOARD: '{{keyboard}}' }, ADD],
    [
      'of entries that code makes',
      { ...V1, BOT_ID: '{{bot}}', KEYBOARD: { BOT_ID: '{{bot}}', BUTTONS: ['{{makeButton()}}', HELP] } },
      designed('im.message.add', { ...V1, BOT_ID: '{{bot}}' }),
    ],
  ])('%s', (_, params, to) => expect(told(params, to)).toEqual([]));
});

const BOTH = designed('im.message.add', { ...V1, BOT_ID: 7, KEYBOARD: { BOT_ID: 7, BUTTONS: [HELP] } });

describe('a line says what the portal answers, why and what was changed', () => {
  test.each<[string, Json, Request, readonly string[]]>([
    [
      'v1 parameters inside of fields',
      { fields: { ...V1, URL_PREVIEW: 'N' } },
      designed('im.message.add', { ...V1, fields: { URL_PREVIEW: 'N' } }),
      [
        'warning /fields As written the portal answers MESSAGE_EMPTY: im.message.add does not look into fields, but these are there: DIALOG_ID, MESSAGE, KEYBOARD, URL_PREVIEW. Moved, except URL_PREVIEW.',
      ],
    ],
    [
      'a keyboard alone inside of fields',
      { DIALOG_ID: 'chat5', MESSAGE: 'Hi', fields: { KEYBOARD: [OPEN] } },
      ADD,
      [
        'warning /fields As written the message comes without buttons: im.message.add does not look into fields, but these are there: KEYBOARD. Moved.',
      ],
    ],
    [
      'v2 parameters beside fields',
      { botId: 5, dialogId: 'chat5', message: 'Hi', keyboard: [OPEN] },
      designed(SEND, V2),
      [
        `warning /message As written the portal answers 100: ${SEND} reads these inside fields, but they stand next to it: message, keyboard. Moved.`,
      ],
    ],
    [
      'v1 names in v2',
      { BOT_ID: 5, DIALOG_ID: 'chat5', MESSAGE: 'Hi', KEYBOARD: [OPEN] },
      designed(SEND, V2),
      [
        `warning /BOT_ID As written the portal answers BOT_ID_REQUIRED: ${SEND} has other names for these parameters. Renamed: BOT_ID → botId, DIALOG_ID → dialogId, MESSAGE → fields.message, KEYBOARD → fields.keyboard.`,
      ],
    ],
    [
      'v1 names that stay',
      { ...V2, DIALOG_ID: 'chat5' },
      designed(SEND, { ...V2, DIALOG_ID: 'chat5' }),
      [
        `warning /DIALOG_ID As written the portal ignores it: ${SEND} has other names for these parameters. To rename: DIALOG_ID → dialogId.`,
      ],
    ],
    [
      'a keyboard whose name is in capitals',
      { ...V2, fields: { message: 'Hi', KEYBOARD: [OPEN] } },
      designed(SEND, V2),
      [
        `warning /fields/KEYBOARD As written the message comes without buttons: ${SEND} has other names for these parameters. Renamed: fields.KEYBOARD → fields.keyboard.`,
      ],
    ],
    [
      'the same in an update',
      { botId: 5, messageId: 9, fields: { keyBoard: [OPEN] } },
      designed(UPDATE, { botId: 5, messageId: 9, fields: { keyboard: { BUTTONS: [OPEN] } } }),
      [
        `warning /fields/keyBoard As written the portal ignores the keyboard and reports success: ${UPDATE} has other names for these parameters. Renamed: fields.keyBoard → fields.keyboard.`,
      ],
    ],
    [
      'names without their underscores',
      { ...V1, DIALOG_ID: null, DIALOGID: 'chat5' },
      ADD,
      [
        'warning /DIALOGID As written the portal answers PARAMS_ERROR: im.message.add has other names for these parameters. Renamed: DIALOGID → DIALOG_ID.',
      ],
    ],
    [
      'a bot inside, where it is read beside',
      { ...V1, KEYBOARD: { BOT_ID: 7, BUTTONS: [HELP] } },
      BOTH,
      [
        'warning /KEYBOARD/BOT_ID As written the portal answers KEYBOARD_ERROR: BOT_ID is inside KEYBOARD, but im.message.add reads it outside. Moved.',
      ],
    ],
    [
      'a bot inside beside a link',
      { ...V1, KEYBOARD: { BOT_ID: '{{bot}}', BUTTONS: [{ TEXT: 'Open', LINK: '{{url}}' }, HELP] } },
      BOTH,
      [
        'warning /KEYBOARD/BOT_ID As written the portal silently drops some of the buttons: BOT_ID is inside KEYBOARD, but im.message.add reads it outside. Moved.',
      ],
    ],
    [
      'a bot inside that no button needs',
      { ...V1, KEYBOARD: { BOT_ID: 7, BUTTONS: [OPEN] } },
      BOTH,
      ['info /KEYBOARD/BOT_ID BOT_ID is inside KEYBOARD, but im.message.add reads it outside. Moved.'],
    ],
    [
      'a bot beside, where it is read inside',
      { botId: 5, messageId: 9, fields: { keyboard: [HELP] } },
      designed(UPDATE, { botId: 5, messageId: 9, fields: { keyboard: { BOT_ID: 5, BUTTONS: [HELP] } } }),
      [
        `warning /fields/keyboard As written the portal ignores the keyboard and reports success: ${UPDATE} looks for the bot of COMMAND buttons only in keyboard.BOT_ID. Added.`,
      ],
    ],
    [
      'two bots',
      { ...V1, BOT_ID: 5, KEYBOARD: { BOT_ID: 7, BUTTONS: [HELP] } },
      BOTH,
      [
        'warning /KEYBOARD There are two bots, BOT_ID outside the keyboard and BOT_ID inside: im.message.add reads the one outside. But the one inside was used for both.',
      ],
    ],
    [
      'a list as a text in an update',
      { botId: 5, messageId: 9, fields: { keyboard: JSON.stringify([OPEN]) } },
      designed(UPDATE, { botId: 5, messageId: 9, fields: { keyboard: { BUTTONS: [OPEN] } } }),
      [
        `warning /fields/keyboard As written the portal ignores the keyboard and reports success: ${UPDATE} does not accept this keyboard as text. It was unpacked.`,
      ],
    ],
    [
      'a text that does the same',
      { ...V1, KEYBOARD: JSON.stringify([OPEN]) },
      ADD,
      ['info /KEYBOARD The keyboard was sent as text. It was unpacked, which does the same.'],
    ],
    [
      'small letters',
      { DIALOG_ID: 'chat5', MESSAGE: 'Hi', keyboard: { buttons: [{ text: 'Open', link: '/' }] } },
      designed('im.message.add', { ...V1, KEYBOARD: { BUTTONS: [{ text: 'Open', link: '/' }] } }),
      [
        'info /keyboard Sent under the usual name, which does the same: keyboard → KEYBOARD.',
        'warning /keyboard As written the portal answers KEYBOARD_ERROR: inside a keyboard only names in capital letters count, here they are buttons, text, link. Renamed: buttons.',
      ],
    ],
    [
      'a misspelt parameter',
      { ...V1, BOD_ID: 7 },
      designed('imbot.message.add', { ...V1, BOD_ID: 7 }),
      ['warning /BOD_ID imbot.message.add has no parameter BOD_ID, and the portal ignores it: did you mean BOT_ID?'],
    ],
    [
      'a name of version 1 that a design has no field for',
      { ...V2, URL_PREVIEW: 'N' },
      designed(SEND, { ...V2, URL_PREVIEW: 'N' }),
      [
        `warning /URL_PREVIEW ${SEND} has no parameter URL_PREVIEW, and the portal ignores it: did you mean fields.urlPreview?`,
      ],
    ],
    [
      'one parameter twice',
      { ...V1, message: 'Bye' },
      ADD,
      [
        'warning /message One parameter is given more than once: MESSAGE, message. The portal reads message; MESSAGE was imported, the rest is lost.',
      ],
    ],
    [
      'what the method has no use for',
      { MESSAGE_ID: 9, DIALOG_ID: 'chat5', KEYBOARD: [OPEN] },
      designed('im.message.update', { MESSAGE_ID: 9, KEYBOARD: { BUTTONS: [OPEN] } }),
      ['info /DIALOG_ID im.message.update does not need this, so it is not sent: DIALOG_ID.'],
    ],
    [
      'a recipient by another name',
      { CHAT_ID: 5, MESSAGE: 'Hi', KEYBOARD: [OPEN] },
      designed('im.message.add', { ...V1, DIALOG_ID: '', CHAT_ID: 5 }),
      [
        'warning /CHAT_ID The portal accepts CHAT_ID instead of DIALOG_ID, but the designer only has a field for DIALOG_ID: fill that in.',
      ],
    ],
    [
      'one that was taken',
      { CHAT_ID: 5, MESSAGE: 'Hi', KEYBOARD: [OPEN] },
      ADD,
      ['info /CHAT_ID Sent under the usual name, which does the same: CHAT_ID → DIALOG_ID.'],
    ],
    [
      'a text that would delete the message',
      { MESSAGE_ID: 9, MESSAGE: '', KEYBOARD: [OPEN] },
      designed('im.message.update', { MESSAGE_ID: 9, KEYBOARD: { BUTTONS: [OPEN] } }),
      ['warning /MESSAGE An empty text would delete the message, so it is left out: the old text stays.'],
    ],
    [
      'what is no text',
      { ...V1, MESSAGE: ['Hi'] },
      designed('im.message.add', { ...V1, MESSAGE: '' }),
      ['warning /MESSAGE MESSAGE could not be imported as it is written: it is left out.'],
    ],
    [
      'a keyboard that is gone',
      V1,
      designed('im.message.add', { ...V1, KEYBOARD: { BUTTONS: [] } }),
      ['warning /KEYBOARD KEYBOARD could not be imported as it is written: it is left out.'],
    ],
    [
      'a keyboard in place of parameters',
      [OPEN],
      ADD,
      [
        'warning / As written the portal answers MESSAGE_EMPTY: the keyboard stands in place of the parameters of im.message.add. It was read as KEYBOARD.',
      ],
    ],
  ])('%s', (_, params, to, lines) => expect(told(params, to)).toEqual(lines));

  test('a guess is called one', () => {
    const [line] = told({ fields: V1 }, ADD, { isGuessed: true });
    expect(line).toContain('As written (im.message.add is a guess) the portal answers MESSAGE_EMPTY');
  });

  test('without a method only what was changed is told', () => {
    const params = { fields: { KEYBOARD: [OPEN] }, MESSAGE: 'Hi', DIALOGID: 'chat5' };
    expect(told(params, ADD, { method: null })).toEqual([
      'info /fields/KEYBOARD Sent under the usual name, which does the same: fields.KEYBOARD → KEYBOARD, DIALOGID → DIALOG_ID.',
    ]);
    expect(told([OPEN], ADD, { method: null })).toEqual([]);
  });
});
