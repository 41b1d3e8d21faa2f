import { expect, test } from 'vitest';
import { examplePresses } from './example-presses.ts';

test('there is an example of every kind of press that a fit button has', () => {
  const kinds = ['command', 'send', 'put', 'copy', 'call', 'dialog', 'link', 'app', 'disabled'];
  expect(examplePresses().map(({ kind }) => kind)).toEqual(kinds);
});

test('a press that reaches the bot has an event for each way of delivery, and any other one says why not', () => {
  for (const { kind, events, whyNot } of examplePresses()) {
    const reaches = kind === 'command' || kind === 'send';
    expect(
      events.map(({ form }) => form),
      kind,
    ).toEqual(reaches ? ['v1-webhook', 'v2-fetch', 'v2-webhook'] : []);
    expect(whyNot === null, kind).toBe(reaches);
  }
});
