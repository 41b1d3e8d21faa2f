import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import { newDesign } from '../../keyboard/design.ts';
import { messageText } from '../../portal/bbcode/message-text.ts';
import { runRule, show } from '../../testdata/run-rule.ts';
import { longMessage } from './long-message.ts';

test.each<[string, string, string[]]>([
  ['a text', 'Hi', []],
  ['just not too long', 'a'.repeat(20_000), []],
  ['one too many', 'a'.repeat(20_001), ['warning long-message']],
  ['emoji count as one', '👍'.repeat(20_000), []],
  ['emoji, one too many', '👍'.repeat(20_001), ['warning long-message']],
  ['blanks around it go', `${'a'.repeat(20_000)}   `, []],
])('%s', (_, message, issues) => {
  const design = newDesign(message);
  expect(runRule(longMessage, design).map(show)).toEqual(issues);
  expect(messageText(message).endsWith(' (...)')).toBe(issues.length > 0);
});

test('both lengths are told', () => {
  const [issue] = runRule(longMessage, newDesign('a'.repeat(25_000)));
  expect(say(issue).en).toBe('The text has 25,000 characters: the portal cuts it at 20,000 and adds “(...)”.');
  expect(say(issue).ru).toContain('25\u00a0000');
});
