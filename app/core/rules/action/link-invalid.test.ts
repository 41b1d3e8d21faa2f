import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import { botKeyboard, designOf, found, mended, runRule } from '../../testdata/run-rule.ts';
import { linkInvalid } from './link-invalid.ts';

test.each<[Json, string, JsonObject | undefined]>([
  ['e.com/x', 'link-no-scheme', { LINK: 'https://e.com/x' }],
  ['crm/deal/', 'link-no-scheme', { LINK: '/crm/deal/' }],
  ['page', 'link-no-scheme', undefined],
  ['HTTPS://e.com', 'link-scheme-case', { LINK: 'https://e.com' }],
  [' /x', 'link-blank', { LINK: '/x' }],
  ['https:e.com', 'link-slashes', { LINK: 'https://e.com' }],
  ['mailto:a@b.c', 'link-mailto', undefined],
  ['javascript:x', 'link-scheme', undefined],
  [['/'], 'link-not-string', undefined],
  ['tel:8 (495) 123-45-67', 'link-tel', { ACTION: 'CALL', ACTION_VALUE: '+74951234567' }],
  ['tel:+7900', 'link-tel', { ACTION: 'CALL', ACTION_VALUE: '+7900' }],
  ['tel:', 'link-tel', undefined],
])('LINK %j alone loses the button: %s', (LINK, code, left) => {
  expect(found(linkInvalid, { LINK })).toEqual([`error ${code} LINK`]);
  expect(mended(linkInvalid, { LINK })).toEqual(left);
});

test.each<[JsonObject, string]>([
  [{ COMMAND: 'help' }, 'COMMAND'],
  [{ ACTION: 'PUT', ACTION_VALUE: 'x', COMMAND: 'help' }, 'ACTION'],
  [{ APP_ID: 1, COMMAND: 'help' }, 'APP_ID'],
])('beside %j it is only a warning, which names %s, and the mend lets that run', (others, winner) => {
  const fields = { LINK: 'e.com', ...others };
  expect(found(linkInvalid, fields)).toEqual(['warning link-no-scheme LINK']);
  expect(mended(linkInvalid, fields)).toEqual(others);
  const [issue] = runRule(linkInvalid, designOf(botKeyboard(fields)));
  expect(say(issue).en).toMatch(`LINK is ignored, ${winner} runs instead: the link`);
  expect(say(issue).ru).toMatch(`Портал пропустит LINK, сработает ${winner}: ссылка`);
});

test('a command without a bot does not run instead', () => {
  const [issue] = runRule(linkInvalid, designOf([{ TEXT: 'a', LINK: 'e.com', COMMAND: 'help' }]));
  expect(issue?.severity).toBe('error');
  expect(say(issue?.fix?.label)).toEqual({ en: 'Add https://', ru: 'Добавить https://' });
});

test.each([
  ['abcdefghijklmnopqrst:x', ' not abcdefghijklmnopqrst:.'],
  ['abcdefghijklmnopqrstu:x', ' not others.'],
])('the scheme of %j is told: %s', (LINK, end) => {
  const [issue] = runRule(linkInvalid, designOf(botKeyboard({ LINK })));
  expect(say(issue).en).toMatch(new RegExp(`${end}$`));
});

test('a number is not written over another action', () => {
  expect(mended(linkInvalid, { LINK: 'tel:+79990000000', ACTION: 'no such' })).toBeUndefined();
});

test('the scheme is named, unless it is long', () => {
  const [short, long] = runRule(
    linkInvalid,
    designOf(botKeyboard({ LINK: 'bx://x' }, { LINK: `${'x'.repeat(30)}:y` })),
  );
  expect(say(short).en).toMatch(/, not bx:\.$/);
  expect(say(short).ru).toMatch(/, но не bx:\.$/);
  expect(say(long).en).toMatch(/, not others\.$/);
});
