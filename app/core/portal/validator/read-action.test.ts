import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { readAction } from './store-action.ts';

describe('what the portal would keep', () => {
  test.each<[JsonObject, string]>([
    [{ LINK: 'https://example.com' }, 'LINK'],
    [{ LINK: 'http://example.com' }, 'LINK'],
    [{ LINK: '/path' }, 'LINK'],
    [{ LINK: '//host' }, 'LINK'],
    [{ APP_ID: 12 }, 'APP_ID'],
    [{ APP_ID: 'abc' }, 'APP_ID'],
    [{ ACTION: 'PUT', ACTION_VALUE: 'x' }, 'PUT'],
    [{ ACTION: 'SEND', ACTION_VALUE: '0' }, 'SEND'],
    [{ ACTION: 'COPY', ACTION_VALUE: 5 }, 'COPY'],
    [{ ACTION: 'CALL', ACTION_VALUE: true }, 'CALL'],
    [{ ACTION: 'DIALOG', ACTION_VALUE: 'chat1' }, 'DIALOG'],
    [{ COMMAND: 'help' }, 'COMMAND'],
    [{ COMMAND: 'help', ACTION: 'PUT', ACTION_VALUE: 'x', APP_ID: 1, LINK: '/' }, 'LINK'],
    [{ COMMAND: 'help', ACTION: 'PUT', ACTION_VALUE: 'x', APP_ID: 1, LINK: 'ftp://e.com' }, 'APP_ID'],
    [{ COMMAND: 'help', ACTION: 'PUT', ACTION_VALUE: 'x', APP_ID: 0, LINK: 'HTTPS://E.COM' }, 'PUT'],
    [{ COMMAND: 'help', ACTION: 'PUT', ACTION_VALUE: ' ', APP_ID: '0' }, 'COMMAND'],
    [{ COMMAND: 'help', ACTION: 'put', ACTION_VALUE: 'x', APP_ID: '' }, 'COMMAND'],
    [{ COMMAND: 'help', LINK: '' }, 'COMMAND'],
  ])('%j does %s', (fields, kind) => {
    expect(readAction(fields)).toBe(kind);
  });
});

describe('what is meant while nothing is valid', () => {
  test.each<[JsonObject, string]>([
    [{ LINK: '' }, 'LINK'],
    [{ LINK: 'example.com' }, 'LINK'],
    [{ LINK: ['/'] }, 'LINK'],
    [{ APP_ID: 0 }, 'APP_ID'],
    [{ APP_ID: '', COMMAND: '' }, 'APP_ID'],
    [{ ACTION: 'CALL' }, 'CALL'],
    [{ ACTION: 'CALL', ACTION_VALUE: '' }, 'CALL'],
    [{ ACTION: 'CALL', ACTION_VALUE: ['x'] }, 'CALL'],
    [{ COMMAND: '' }, 'COMMAND'],
    [{ COMMAND: 0 }, 'COMMAND'],
    [{ COMMAND: '', ACTION: 'put' }, 'COMMAND'],
    [{ COMMAND: '', ACTION: 'PUT' }, 'PUT'],
    [{ COMMAND: '', ACTION: 'PUT', LINK: 'x' }, 'LINK'],
  ])('%j means %s', (fields, kind) => {
    expect(readAction(fields)).toBe(kind);
  });

  test.each<JsonObject>([
    {},
    { TEXT: 'a' },
    { ACTION: 'put', ACTION_VALUE: 'x' },
    { ACTION: 'LIVECHAT', ACTION_VALUE: 'x' },
    { ACTION: 'HELP', ACTION_VALUE: 'x', COMMAND: 'help' },
    { LINK: null, APP_ID: null, ACTION: null, COMMAND: null },
    { link: '/' },
    Object.fromEntries([['__proto__', { LINK: '/' }]]),
  ])('%j means nothing', (fields) => {
    expect(readAction(fields)).toBeNull();
  });
});

interface Case {
  readonly params: { readonly KEYBOARD?: unknown; readonly fields?: { readonly keyboard?: unknown } };
  readonly answer: { readonly outcome: string; readonly buttons?: readonly JsonObject[] };
}

test('a portal kept just that of every button it kept', () => {
  const lines = readFileSync(new URL('../../testdata/cases.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  let compared = 0;
  for (const { params, answer } of lines.map((line) => JSON.parse(line) as Case)) {
    const keyboard = (params.KEYBOARD ?? params.fields?.keyboard) as { BUTTONS?: unknown } | null;
    const sent = (Array.isArray(keyboard) ? keyboard : keyboard?.BUTTONS) as JsonObject[] | undefined;
    // Only where nothing was dropped is it plain which button became which.
    if (!Array.isArray(sent) || sent.length !== answer.buttons?.length) continue;
    for (const [i, kept] of answer.buttons.entries()) {
      if (kept.TYPE !== 'BUTTON' || kept.ACTION === 'HELP' || kept.ACTION === 'LIVECHAT') continue;
      const kind = ['LINK', 'APP_ID', 'COMMAND'].find((name) => Object.hasOwn(kept, name)) ?? kept.ACTION;
      expect(readAction(sent[i] ?? {})).toBe(kind);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(100);
});
