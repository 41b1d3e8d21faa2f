import { expect, test } from 'vitest';
import type { PressEffect } from '../../core/portal/events/press-button.ts';
import { dictionary as en } from '../../i18n/en/dictionary.ts';
import { translator } from '../../i18n/i18n.tsx';
import { describePress } from './describe-press.ts';

test.each<[PressEffect, string]>([
  [{ kind: 'link', address: '/x', safe: true }, 'Opens /x'],
  [{ kind: 'link', address: 'javascript:x', safe: false }, 'Does not open javascript:x'],
  [{ kind: 'put', text: 'a' }, 'Inserts “a” into the input field'],
  [{ kind: 'send', text: 'a' }, 'Sends “a” as the user'],
  [{ kind: 'copy', text: 'a' }, 'Copies “a”'],
  [{ kind: 'call', number: '1' }, 'Calls 1'],
  [{ kind: 'dialog', dialogId: 'chat1' }, 'Opens the chat chat1'],
  [{ kind: 'command', command: 'a', params: 'b\nc', blocksAll: false }, 'Sends /a b to the bot'],
  [{ kind: 'command', command: 'a', params: '', blocksAll: true }, 'Sends /a to the bot and blocks the keyboard'],
  [{ kind: 'app' }, 'Does nothing on the web'],
  [{ kind: 'none' }, 'Does nothing: its command or value is treated as empty'],
  [{ kind: 'other', action: 'HELP' }, 'HELP: what it does is not documented'],
  [{ kind: 'disabled' }, 'Does nothing: the button is disabled'],
])('%j', (effect, words) => {
  expect(describePress(effect, translator('en', en))).toBe(words);
});
