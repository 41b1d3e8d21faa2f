import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import type { MethodName } from '../../keyboard/design.ts';
import { traceDesign } from '../../portal/validator/trace-design.ts';
import { rewritten, said, spoken } from '../../testdata/run-on-keyboard.ts';
import { designOf } from '../../testdata/run-rule.ts';
import { emptyKeyboard, storedKeyboard } from './stored-keyboard.ts';

describe('stored keyboard', () => {
  /** What a portal keeps of a keyboard. */
  function stored(keyboard: Json): Json {
    const { answer } = traceDesign(designOf(keyboard));
    return answer.outcome === 'stored' ? answer.buttons : [];
  }

  const plain: JsonObject[] = [
    { LINK: '/?a=1&b="2"', TEXT: 'a', DISPLAY: 'LINE' },
    { TYPE: 'NEWLINE' },
    { COMMAND: 'help', TEXT: 'b', BG_COLOR_TOKEN: 'alert', BLOCK: 'Y' },
    { COMMAND: 'help', COMMAND_PARAMS: 'x', TEXT: 'c', WIDTH: 120, CONTEXT: 'MOBILE' },
  ];

  test('a keyboard that went through the portal comes back as it was', () => {
    const back = stored({ BOT_ID: 7, BUTTONS: plain });
    expect(said(storedKeyboard, back)).toEqual(['warning stored-keyboard']);
    expect(rewritten(storedKeyboard, back)).toEqual({ BOT_ID: 7, BUTTONS: plain });
  });

  test('sent as it is, its link is escaped twice; cleaned, the portal keeps the same as before', () => {
    const before = stored({ BOT_ID: 7, BUTTONS: plain });
    expect(stored({ BOT_ID: 7, BUTTONS: before })).not.toEqual(before);
    expect(stored(rewritten(storedKeyboard, before) ?? null)).toEqual(before);
  });

  test.each<[string, Json, Json | undefined]>([
    ['without a bot none is written', stored([{ TEXT: 'a', LINK: '/' }]), [{ TEXT: 'a', LINK: '/' }]],
    [
      'the bot of the request stays',
      { BOT_ID: 9, BUTTONS: stored({ BOT_ID: 7, BUTTONS: [{ TEXT: 'a', LINK: '/' }] }) },
      { BOT_ID: 9, BUTTONS: [{ TEXT: 'a', LINK: '/' }] },
    ],
    [
      'buttons of another kind stay as they are',
      [
        { TEXT: 'a', LINK: '/', VOTE: 'N', WAIT: 'N' },
        { TEXT: 'b', LINK: '/&amp;', DISPLAY: 'BLOCK' },
      ],
      [
        { TEXT: 'a', LINK: '/' },
        { TEXT: 'b', LINK: '/&amp;', DISPLAY: 'BLOCK' },
      ],
    ],
    ['one such field alone proves nothing', [{ TEXT: 'a', LINK: '/', WAIT: 'N' }], undefined],
    ['nor do the usual defaults', [{ TEXT: 'a', LINK: '/', BLOCK: 'N', DISPLAY: 'BLOCK', CONTEXT: 'ALL' }], undefined],
  ])('%s', (_, value, after) => {
    expect(rewritten(storedKeyboard, value)).toEqual(after);
    expect(said(storedKeyboard, value)).toHaveLength(after === undefined ? 0 : 1);
  });
});

describe('empty keyboard', () => {
  const [ADD, UPDATE]: MethodName[] = ['im.message.add', 'im.message.update'];
  const [SEND2, UPDATE2, ANSWER2]: MethodName[] = [
    'imbot.v2.Chat.Message.send',
    'imbot.v2.Chat.Message.update',
    'imbot.v2.Command.answer',
  ];

  test.each<[MethodName | undefined, Json, string[], string]>([
    [ADD, { BUTTONS: [] }, ['error empty-keyboard'], 'KEYBOARD_ERROR'],
    [ADD, [], ['warning empty-keyboard'], 'no-keyboard'],
    [ADD, '', ['warning empty-keyboard'], 'no-keyboard'],
    [ADD, null, ['warning empty-keyboard'], 'no-keyboard'],
    [ADD, '[]', ['error empty-keyboard'], 'KEYBOARD_ERROR'],
    [ADD, 'N', ['error empty-keyboard'], 'KEYBOARD_ERROR'],
    [UPDATE, { BUTTONS: [] }, ['error empty-keyboard'], 'KEYBOARD_ERROR'],
    [UPDATE, [], ['info keyboard-removed'], 'removed'],
    [UPDATE, 'N', ['info keyboard-removed'], 'removed'],
    [UPDATE, null, ['warning empty-keyboard'], 'ignored'],
    [SEND2, { BUTTONS: [] }, ['error empty-keyboard'], 'PARAM_KEYBOARD_ERROR'],
    [SEND2, {}, ['warning empty-keyboard'], 'no-keyboard'],
    [UPDATE2, { BUTTONS: [] }, ['warning empty-keyboard'], 'ignored'],
    [UPDATE2, 'N', ['info keyboard-removed'], 'removed'],
    [ANSWER2, 'N', ['warning empty-keyboard'], 'ignored'],
    [ADD, [{ TEXT: 'a' }], [], 'KEYBOARD_ERROR'],
    [ADD, 'text', [], 'KEYBOARD_ERROR'],
  ])('%s, %j: %j, as the portal answers %s', (method, value, issues, outcome) => {
    expect(said(emptyKeyboard, value, method)).toEqual(issues);
    expect(traceDesign(designOf(value, method)).answer.outcome).toBe(outcome);
  });

  describe('what happens, and the way out', () => {
    test.each<[MethodName | undefined, Json, string]>([
      [ADD, { BUTTONS: [] }, 'No buttons: the portal answers KEYBOARD_ERROR, and nothing is sent. Add a button.'],
      [ADD, [], 'No buttons: the message is sent without a keyboard. Add a button.'],
      [
        UPDATE2,
        [],
        'No buttons: the portal reports success, but the old keyboard stays. Add a button, or send "N" to remove the keyboard.',
      ],
      [
        ADD,
        'N',
        '"N" removes a keyboard only in the update methods; here the portal answers KEYBOARD_ERROR, and nothing is sent.',
      ],
      [UPDATE, 'N', 'This value removes the keyboard from the message.'],
    ])('%s, %j', (method, value, text) => expect(spoken(emptyKeyboard, value, method)).toBe(text));
  });

  test('only where it removes something is "N" offered', () => {
    expect(rewritten(emptyKeyboard, { BUTTONS: [] }, UPDATE)).toBe('N');
    expect(rewritten(emptyKeyboard, { BUTTONS: [] }, UPDATE2)).toBe('N');
    expect(rewritten(emptyKeyboard, { BUTTONS: [] }, ADD)).toBeUndefined();
    expect(rewritten(emptyKeyboard, { BUTTONS: [] }, ANSWER2)).toBeUndefined();
  });
});
