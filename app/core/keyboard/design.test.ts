import { expect, test } from 'vitest';
import { newDesign } from './design.ts';

test('a new design holds its text and nothing else', () => {
  expect(newDesign('Hello')).toEqual({
    name: '',
    method: 'im.message.add',
    dialogId: '',
    messageId: '',
    commandId: '',
    message: 'Hello',
    keyboard: {
      rows: [],
      wrapper: { kind: 'object', key: 'BUTTONS', fields: { BUTTONS: null }, list: { kind: 'list' } },
    },
  });
});
