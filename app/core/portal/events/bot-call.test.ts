import { expect, test } from 'vitest';
import { type BotCall, readBotCall } from './bot-call.ts';
import type { PressEffect } from './press-button.ts';

const MESSAGE = 'Choose';
const command = (name: string, params = ''): PressEffect => ({
  kind: 'command',
  command: name,
  params,
  blocksAll: false,
});

test.each<[PressEffect, BotCall]>([
  [
    command('help', 'a b\nc'),
    { command: { name: 'help', params: 'a b' }, origin: 'keyboard', said: '/help a b\nc', text: MESSAGE },
  ],
  [
    command('echo repeat'),
    { command: { name: 'echo', params: 'repeat' }, origin: 'keyboard', said: '/echo repeat', text: MESSAGE },
  ],
  [
    { kind: 'send', text: '/help me' },
    { command: { name: 'help', params: 'me' }, origin: 'textarea', said: '/help me', text: '/help me' },
  ],
  [
    { kind: 'send', text: 'Hi' },
    { command: null, origin: 'textarea', said: 'Hi', text: 'Hi' },
  ],
  [
    { kind: 'send', text: '/' },
    { command: null, origin: 'textarea', said: '/', text: '/' },
  ],
])('%j', (effect, call) => {
  expect(readBotCall(effect, MESSAGE)).toEqual(call);
});

test.each<PressEffect>([
  command(''),
  command('', 'help'),
  { kind: 'put', text: '/help' },
  { kind: 'link', address: '/x', safe: true },
  { kind: 'app' },
  { kind: 'disabled' },
])('%j says nothing to the bot', (effect) => {
  expect(readBotCall(effect, MESSAGE)).toBeNull();
});
