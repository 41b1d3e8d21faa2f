import { describe, expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import type { MethodName } from '../../keyboard/design.ts';
import { traceDesign } from '../../portal/validator/trace-design.ts';
import { rewritten, said, spoken } from '../../testdata/run-on-keyboard.ts';
import { designOf } from '../../testdata/run-rule.ts';
import { emptyKeyboard } from './empty-keyboard.ts';

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
    [ADD, [], 'No buttons: the message goes out without a keyboard. Add a button.'],
    [
      UPDATE2,
      [],
      'No buttons: the portal answers success, but the old keyboard stays. Add a button, or send "N" to remove the keyboard.',
    ],
    [
      ADD,
      'N',
      '"N" removes a keyboard only in the update methods; here the portal answers KEYBOARD_ERROR, and nothing is sent.',
    ],
    [UPDATE, 'N', 'This value takes the keyboard of the message away.'],
  ])('%s, %j', (method, value, text) => expect(spoken(emptyKeyboard, value, method)).toBe(text));
});

test('only where it removes something is "N" offered', () => {
  expect(rewritten(emptyKeyboard, { BUTTONS: [] }, UPDATE)).toBe('N');
  expect(rewritten(emptyKeyboard, { BUTTONS: [] }, UPDATE2)).toBe('N');
  expect(rewritten(emptyKeyboard, { BUTTONS: [] }, ADD)).toBeUndefined();
  expect(rewritten(emptyKeyboard, { BUTTONS: [] }, ANSWER2)).toBeUndefined();
});
