import { describe, expect, it } from 'vitest';
import { say } from '../../../testing/say.ts';
import { ERROR_CODES } from '../../testdata/error-codes.ts';
import type { ErrorRow } from './error-text.ts';
import { botErrors, registerErrors } from './error-texts-bot.ts';
import { messageErrors } from './error-texts-message.ts';
import { systemErrors } from './error-texts-system.ts';
import { explainError, listErrors } from './explain-error.ts';

/** What the stand-in portal itself can answer. */
const sources = import.meta.glob<string>(['../*/*.ts', '!../*/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const answered = Object.values(sources).flatMap((text) =>
  [...text.matchAll(/refuse\(\s*'([^']+)'|code: '([A-Za-z_]+)', description/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  ),
);

describe('explainError', () => {
  it.each(ERROR_CODES)('knows %s in any case', (code) => {
    const said = explainError({ code, method: 'im.message.add' });
    expect(said.known).toBe(true);
    expect(explainError({ code: ` ${code.toLowerCase()} `, method: 'im.message.add' })).toEqual(said);
    expect(explainError({ code: code.toUpperCase(), method: 'im.message.add' })).toEqual(said);
  });

  it('knows all that the stand-in portal answers', () => {
    expect(answered.length).toBeGreaterThan(60);
    const unknown = answered.filter((code) => !explainError({ code, method: 'im.message.add' }).known);
    expect(unknown).toEqual([]);
  });

  it.each([
    ['insufficient_scope', 'im.message.add', undefined, /\(im\)/],
    ['insufficient_scope', 'imbot.v2.Chat.Message.send', undefined, /\(imbot\)/],
    ['insufficient_scope', 'user.current', undefined, /permission this method needs/],
    ['ACCESS_DENIED', 'imbot.message.add', 'Access denied! Client ID not specified', /CLIENT_ID/],
    ['ACCESS_DENIED', 'im.message.add', 'REST API is available only on commercial plans.', /paid plan/],
    ['ACCESS_DENIED', 'imbot.v2.Chat.Message.send', 'No access', /Add the bot/],
    ['ACCESS_DENIED', 'im.message.add', undefined, /description of the error/],
    ['ERROR_METHOD_NOT_FOUND', 'imbot.v2.Chat.Message.send', 'Method not found!', /recent portal/],
    ['PARAM_KEYBOARD_ERROR', 'im.message.add', undefined, /must take fewer than 60,000/],
    ['PARAM_KEYBOARD_ERROR', 'imbot.v2.Chat.Message.send', undefined, /no button can be used/],
    ['menu_ERROR', 'im.message.update', undefined, /MENU/],
    ['BITRIX_REST_V3_EXCEPTION_METHODNOTFOUND', 'im.message.add', undefined, /Remove \/api/],
    ['BOT_TYPE_NOT_ALLOWED', 'imbot.v2.Chat.Message.get', undefined, /personal and supervisor/],
  ])('%s of %s (%s)', (code, method, description, advice) => {
    expect(say(explainError({ code, method, description }).advice).en).toMatch(advice);
  });

  it.each(['', 'toString', '__proto__', 'BRAND_NEW'])('has general words for %j', (code) => {
    const said = explainError({ code, description: 'Something', method: 'im.message.add' });
    expect(said.known).toBe(false);
    expect(say(said.title)).toEqual({ en: 'The portal answered with an error', ru: 'Портал ответил ошибкой' });
  });

  it('has tables without slips', () => {
    const texts = [...systemErrors, ...messageErrors, ...botErrors, ...registerErrors];
    const keys = texts.flatMap((row: ErrorRow) => row.codes.map((code) => `${code} ${row.method} ${row.description}`));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { name, codes: own } of texts) {
      const [title, advice] = [
        say({ code: `error-${name}`, params: {} }),
        say({ code: `error-${name}-advice`, params: {} }),
      ];
      for (const code of own) expect(code).toBe(code.toUpperCase());
      expect(title.en).toMatch(/^[A-Za-z].*[^.]$/);
      expect(title.ru).toMatch(/^[А-ЯA-Za-z].*[^.]$/);
      expect(advice.en).toMatch(/^[A-Za-z].*\.$/);
      expect(advice.ru).toMatch(/^[А-ЯA-Za-z].*\.$/);
      expect(`${title.ru} ${advice.ru}`).toMatch(/[а-я]/);
    }
  });
});

describe('listErrors', () => {
  it('tells of every code what explainError tells of it', () => {
    const listed = listErrors();
    expect(listed.length).toBeGreaterThan(60);
    const known = ERROR_CODES.filter((code) => explainError({ code, method: '' }).known);
    const codes = new Set(listed.flatMap((one) => one.codes));
    expect(
      known.filter((code) => !codes.has(code.toUpperCase().replace(/^(BITRIX_REST_V3_EXCEPTION)_.*/, '$1'))),
    ).toEqual([]);
  });

  it('has words for each', () => {
    for (const { title, advice } of listErrors()) {
      for (const phrase of [title, advice]) expect(Object.values(say(phrase)).every((text) => text !== '')).toBe(true);
    }
  });
});
