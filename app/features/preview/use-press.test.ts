import { describe, expect, test } from 'vitest';
import type { PressEffect } from '../../core/portal/events/press-button.ts';
import { dictionary } from '../../i18n/en/dictionary.ts';
import { translator } from '../../i18n/i18n.tsx';
import { dictionary as russian } from '../../i18n/ru/dictionary.ts';
import { isForeign, pressText } from './use-press.ts';

const t = translator('en', dictionary);

const EFFECTS: readonly (readonly [PressEffect, RegExp])[] = [
  [{ kind: 'link', address: 'https://example.com/', safe: true }, /new tab.*https:\/\/example.com\//],
  [{ kind: 'link', address: '/crm/', safe: true }, /portal.*\/crm\//],
  [{ kind: 'link', address: 'ftp://x', safe: false }, /not open.*ftp:\/\/x/],
  [{ kind: 'put', text: '/help' }, /input field.*\/help/],
  [{ kind: 'send', text: 'Hello' }, /Sent.*Hello/],
  [{ kind: 'copy', text: 'INV-1' }, /Copied.*INV-1/],
  [{ kind: 'call', number: '+1' }, /call.*\+1/],
  [{ kind: 'dialog', dialogId: 'chat1' }, /chat.*chat1/],
  [{ kind: 'command', command: 'help', params: '', blocksAll: false }, /\/help goes to the bot.*button waits/],
  [{ kind: 'command', command: 'help', params: 'a b', blocksAll: true }, /\/help a b .*whole keyboard waits/],
  [{ kind: 'app' }, /Nothing happens/],
  [{ kind: 'other', action: 'HELP' }, /HELP.*not documented/],
  [{ kind: 'none' }, /Nothing happens.*empty/],
  [{ kind: 'disabled' }, /disabled/],
];

describe('pressText', () => {
  test.each(EFFECTS)('%j', (effect, expected) => {
    expect(pressText(effect, t)).toMatch(expected);
    expect(pressText(effect, translator('ru', russian))).toMatch(/[а-я]/);
  });
});

test.each([
  ['https://example.com/', true],
  ['HTTP://example.com', true],
  ['https://', false],
  ['/crm/', false],
  ['//example.com/', false],
  ['javascript:alert(1)', false],
  [' https://example.com/', false],
  ['', false],
])('%j can be opened: %j', (address, expected) => {
  expect(isForeign(address)).toBe(expected);
});
