import { expect, test } from 'vitest';
import { type Design, newDesign } from '../keyboard/design.ts';
import { readKeyboard } from '../request/read-keyboard.ts';
import { variablesOf } from './list-variables.ts';
import { setPlainText, setSample } from './set-variable.ts';

const own: Design = {
  ...newDesign('{{name}}'),
  keyboard: readKeyboard({ BOT_ID: '{{bot}}', BUTTONS: [{ TEXT: '{{count}}', WIDTH: '{{count}}', LINK: '{{url}}' }] })
    .document,
};
const usesOf = (name: string) => variablesOf(own).variables.find((one) => one.name === name)?.uses ?? [];
const sampled = (name: string, text: string) => setSample(own, name, text, usesOf(name)).variables?.[name];

test.each([
  ['name', 'Ann', { sample: 'Ann' }],
  ['name', '42', { sample: '42' }],
  ['bot', '42', { sample: 42 }],
  ['bot', '042', { sample: '042' }],
  ['count', '42', { sample: '42' }],
  ['name', '', undefined],
  ['url', 'https://example.com/?q=1', { sample: 'https://example.com/?q=1' }],
  [
    'url',
    'https://example.bitrix24.com/rest/1/ab12cd34ef56gh78/',
    { sample: 'https://example.bitrix24.com/rest/1/ab12cd34ef56gh78/', isSecret: true },
  ],
  ['bot_token', 'k3J9x2mQ81', { sample: 'k3J9x2mQ81', isSecret: true }],
  ['bot_token', 'YOUR_TOKEN', { sample: 'YOUR_TOKEN' }],
])('the sample of %s, %j, is kept as %j', (name, text, expected) => {
  expect(sampled(name, text)).toEqual(expected);
});

test('what is said of a variable comes and goes, and leaves the design the very same where nothing changes', () => {
  const once = setPlainText(setSample(own, 'name', 'Ann', []), 'name', true);
  expect(once.variables).toEqual({ name: { sample: 'Ann', isText: true } });
  expect(setPlainText(once, 'name', true)).toBe(once);
  expect(setSample(once, 'name', 'Ann', [])).toBe(once);
  expect(setSample(setPlainText(once, 'name', false), 'name', '', [])).toEqual(own);
  expect(setSample(own, 'name', '', [])).toBe(own);
  expect(setSample(own, 'toString', '', [])).toBe(own);
});
