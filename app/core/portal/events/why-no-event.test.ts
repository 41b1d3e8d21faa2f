import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { PressEffect } from './press-button.ts';
import { whyNoEvent } from './why-no-event.ts';

const command = (name: string, params = ''): PressEffect => ({
  kind: 'command',
  command: name,
  params,
  blocksAll: false,
});

test.each<PressEffect>([
  { kind: 'link', address: '/x', safe: true },
  { kind: 'put', text: '/help' },
  { kind: 'copy', text: 'x' },
  { kind: 'call', number: '1' },
  { kind: 'dialog', dialogId: '1' },
  { kind: 'app' },
  { kind: 'other', action: 'HELP' },
  { kind: 'none' },
  { kind: 'disabled' },
  command(''),
  command(' x', 'y'),
  command('', 'help'),
])('%j reaches no bot, and that is said in both languages', (effect) => {
  const reason = whyNoEvent(effect);
  expect(say(reason).en).toMatch(/^[A-Z].+\.$/);
  expect(say(reason).ru).toMatch(/^[А-Я].+\.$/);
});

test.each<PressEffect>([{ kind: 'send', text: 'x' }, { kind: 'send', text: '/' }, command('help'), command('/x')])(
  '%j reaches the bot',
  (effect) => {
    expect(whyNoEvent(effect)).toBeNull();
  },
);
