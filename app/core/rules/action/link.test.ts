import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import { botKeyboard, designOf, fixed, found, runRule } from '../../testdata/run-rule.ts';
import { type BadLink, linkEscaped, linkInvalid, linkNoHost, readBadLink } from './link.ts';

describe('link invalid', () => {
  test.each<[Json, string, JsonObject | undefined]>([
    ['e.com/x', 'link-no-scheme', { LINK: 'https://e.com/x' }],
    ['crm/deal/', 'link-no-scheme', { LINK: '/crm/deal/' }],
    ['page', 'link-no-scheme', undefined],
    ['HTTPS://e.com', 'link-scheme-case', { LINK: 'https://e.com' }],
    [' /x', 'link-blank', { LINK: '/x' }],
    ['https:e.com', 'link-slashes', { LINK: 'https://e.com' }],
    ['mailto:a@b.c', 'link-mailto', undefined],
    ['javascript:x', 'link-scheme', undefined],
    [
      'bx://v2/portal.example.com/botContext/dialogId/456/context/%7B%22a%22%3A1%7D',
      'link-scheme',
      { LINK: '/online/?IM_DIALOG=456&BOT_CONTEXT=%7B%22a%22%3A1%7D' },
    ],
    ['bx://v2/portal.example.com/chat/5', 'link-scheme', undefined],
    [['/'], 'link-not-string', undefined],
    ['tel:8 (495) 123-45-67', 'link-tel', { ACTION: 'CALL', ACTION_VALUE: '+74951234567' }],
    ['tel:+7900', 'link-tel', { ACTION: 'CALL', ACTION_VALUE: '+7900' }],
    ['tel:', 'link-tel', undefined],
  ])('LINK %j alone loses the button: %s', (LINK, code, left) => {
    expect(found(linkInvalid, { LINK })).toEqual([`error ${code} LINK`]);
    expect(fixed(linkInvalid, { LINK })).toEqual(left);
  });

  test.each<[JsonObject, string]>([
    [{ COMMAND: 'help' }, 'COMMAND'],
    [{ ACTION: 'PUT', ACTION_VALUE: 'x', COMMAND: 'help' }, 'ACTION'],
    [{ APP_ID: 1, COMMAND: 'help' }, 'APP_ID'],
  ])('beside %j it is only a warning, which names %s, and the fix lets that run', (others, winner) => {
    const fields = { LINK: 'e.com', ...others };
    expect(found(linkInvalid, fields)).toEqual(['warning link-no-scheme LINK']);
    expect(fixed(linkInvalid, fields)).toEqual(others);
    const [issue] = runRule(linkInvalid, designOf(botKeyboard(fields)));
    expect(say(issue).en).toMatch(`LINK is ignored, ${winner} runs instead: the link`);
    expect(say(issue).ru).toMatch(`Портал проигнорирует LINK, сработает ${winner}: ссылка`);
  });

  test('a command without a bot does not run instead', () => {
    const [issue] = runRule(linkInvalid, designOf([{ TEXT: 'a', LINK: 'e.com', COMMAND: 'help' }]));
    expect(issue?.severity).toBe('error');
    expect(say(issue?.fix?.label)).toEqual({ en: 'Add https://', ru: 'Добавить https://' });
  });

  test.each([
    ['abcdefghijklmnopqrst:x', ' in a link, abcdefghijklmnopqrst: does not.'],
    ['abcdefghijklmnopqrstu:x', ' in a link.'],
  ])('the scheme of %j is told: %s', (LINK, end) => {
    const [issue] = runRule(linkInvalid, designOf(botKeyboard({ LINK })));
    expect(say(issue).en).toMatch(new RegExp(`${end}$`));
  });

  test('a number is not written over another action', () => {
    expect(fixed(linkInvalid, { LINK: 'tel:+79990000000', ACTION: 'no such' })).toBeUndefined();
  });

  test('the scheme is named, unless it is long', () => {
    const [short, long] = runRule(
      linkInvalid,
      designOf(botKeyboard({ LINK: 'bx://x' }, { LINK: `${'x'.repeat(30)}:y` })),
    );
    expect(say(short).en).toMatch(/ in a link, bx: does not\.$/);
    expect(say(short).ru).toMatch(/, а bx: нет\.$/);
    expect(say(long).en).toMatch(/ in a link\.$/);
  });
});

describe('link notes', () => {
  test.each([
    ['https://e.com/?a=1&amp;b=2', 'https://e.com/?a=1&b=2'],
    ['https://e.com/?a=1&amp;amp;b=2', 'https://e.com/?a=1&b=2'],
    ['/x?q=&quot;a&quot;&lt;&gt;', '/x?q="a"<>'],
  ])('%j is escaped already', (LINK, plain) => {
    expect(found(linkEscaped, { LINK })).toEqual(['warning link-escaped LINK']);
    expect(fixed(linkEscaped, { LINK })).toEqual({ LINK: plain });
  });

  test.each(['https://e.com/?a=1&b=2', '/x?q="a"', '/x?amp;=1', 'e.com?a&amp;b'])(
    '%j is not, or is not kept',
    (LINK) => {
      expect(found(linkEscaped, { LINK })).toEqual([]);
    },
  );

  test.each(['https://', 'http:///x', '//', 'https://?a', 'https:// e.com', 'https://:80'])(
    '%j names no site',
    (LINK) => {
      expect(found(linkNoHost, { LINK })).toEqual(['warning link-no-host LINK']);
    },
  );

  test.each(['https://e.com', '//e.com', '/', '/x', 'http://[::1]/', 'HTTPS://'])('%j does, or needs none', (LINK) => {
    expect(found(linkNoHost, { LINK })).toEqual([]);
  });
});

describe('read bad link', () => {
  test.each<Json>(['/', '/x', '//h', 'http://e.com', 'https://', 'https:///x', '', ' ', null])(
    '%j is taken or none',
    (link) => {
      expect(readBadLink(link)).toBeNull();
    },
  );

  test.each<Json>([7, true, false, ['https://e.com'], {}])('%j is no text', (link) => {
    expect(readBadLink(link)).toEqual({ code: 'link-not-string' });
  });

  test.each<[string, BadLink]>([
    [' https://e.com/ ', { code: 'link-blank', fixed: 'https://e.com/' }],
    ['\n/x', { code: 'link-blank', fixed: '/x' }],
    ['\u200bhttps://e.com', { code: 'link-blank', fixed: 'https://e.com' }],
    ['HTTPS://E.COM/', { code: 'link-scheme-case', fixed: 'https://E.COM/' }],
    [' Http://e.com', { code: 'link-scheme-case', fixed: 'http://e.com' }],
    ['https:e.com', { code: 'link-slashes', fixed: 'https://e.com' }],
    ['http:/e.com', { code: 'link-slashes', fixed: 'http://e.com' }],
    ['https//e.com', { code: 'link-slashes', fixed: 'https://e.com' }],
    ['HTTP;//e.com', { code: 'link-slashes', fixed: 'http://e.com' }],
    ['https: //e.com', { code: 'link-slashes', fixed: 'https://e.com' }],
    ['e.com', { code: 'link-no-scheme', fixed: 'https://e.com' }],
    ['www.e.com/x?a=1', { code: 'link-no-scheme', fixed: 'https://www.e.com/x?a=1' }],
    ['e.com:8080/x', { code: 'link-no-scheme', fixed: 'https://e.com:8080/x' }],
    ['localhost:3000', { code: 'link-no-scheme', fixed: 'https://localhost:3000' }],
    ['https.example.com', { code: 'link-no-scheme', fixed: 'https://https.example.com' }],
    ['пример.рф', { code: 'link-no-scheme', fixed: 'https://пример.рф' }],
    ['crm/deal/details/5/', { code: 'link-no-scheme', fixed: '/crm/deal/details/5/' }],
    ['page', { code: 'link-no-scheme' }],
    ['?a=1', { code: 'link-no-scheme' }],
    ['{{link}}', { code: 'link-no-scheme' }],
    ['mailto:a@b.c', { code: 'link-mailto' }],
    ['a@b.c', { code: 'link-mailto' }],
    ['tel:+7900', { code: 'link-tel', rest: '+7900' }],
    ['TEL:88005553535', { code: 'link-tel', rest: '88005553535' }],
    ['callto:bob', { code: 'link-tel', rest: 'bob' }],
    ['+7 (999) 000-00-00', { code: 'link-tel', rest: '+7 (999) 000-00-00' }],
    ['javascript:alert(1)', { code: 'link-scheme', rest: 'javascript' }],
    ['BX://x', { code: 'link-scheme', rest: 'bx' }],
    ['bitrix24://', { code: 'link-scheme', rest: 'bitrix24' }],
    ['ftp://e.com', { code: 'link-scheme', rest: 'ftp' }],
  ])('%j: %j', (link, bad) => {
    expect(readBadLink(link)).toEqual(bad);
    if (bad.fixed !== undefined) expect(readBadLink(bad.fixed)).toBeNull();
  });
});
