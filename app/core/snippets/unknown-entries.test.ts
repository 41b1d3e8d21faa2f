import { expect, test } from 'vitest';
import { snippetTargets, writeSnippet } from './write-snippet.ts';

test.each(snippetTargets.map(({ id }) => id))('%s loses no code that makes buttons', (target) => {
  const BUTTONS = ['{{makeButton(1)}}', { TEXT: 'Go', LINK: '/' }, { TYPE: 'NEWLINE' }, '{{...moreButtons}}'];
  const text = writeSnippet(target, { method: 'im.message.add', params: { DIALOG_ID: '1', KEYBOARD: { BUTTONS } } });
  expect(text).toMatch(/makeButton\(1\)[^]*Go[^]*\.\.\.moreButtons/);
});
