import { describe, expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { readAnswer, secretsOf } from './read-answer.ts';

const SECRET = 's3cret0w0rd0s3cr';

test('the secrets of a call, wherever they stand in it', () => {
  const params = { botId: 1, botToken: 'a', CLIENT_ID: 'b', auth: 'c', fields: { BOT_TOKEN: 'd', message: 'e' } };
  expect(secretsOf(params)).toEqual(['a', 'b', 'c', 'd']);
  expect(secretsOf({ botToken: '', CLIENT_ID: 5 })).toEqual([]);
});

test('what a portal says never repeats a secret', () => {
  const said = readAnswer(
    '{"error":"BAD_tok","error_description":"tok is not the token of 7, key"}',
    ['tok', 'key'],
    '',
  );
  expect(said).toMatchObject({ code: 'BAD_••••••', description: '•••••• is not the ••••••en of 7, ••••••' });
});

test('the time of an error is kept, which may tell when to try again', () => {
  const time = { operating_reset_at: 5 };
  expect(readAnswer(JSON.stringify({ error: 'OPERATION_TIME_LIMIT', time }), [], '')).toMatchObject({ time });
});

describe('a result that is not what the method answers is no success', () => {
  test.each<[string, Json]>([
    ['im.message.add', false],
    ['im.message.add', null],
    ['im.message.add', {}],
    ['im.message.add', 0],
    ['im.message.add', []],
    ['im.message.add', '1e3'],
    ['im.message.add', 1.5],
    ['im.message.add', '007'],
    ['im.message.update', null],
    ['im.message.delete', false],
    ['imbot.v2.Chat.Message.send', { id: 0 }],
    ['imbot.v2.Command.answer', { result: null }],
  ])('%s answers %j', (method, result) => {
    expect(readAnswer(JSON.stringify({ result }), [], method)).toEqual({
      outcome: 'failure',
      failure: 'not-understood',
      came: JSON.stringify(result),
    });
  });

  test('what came is shown without secrets and not at full length', () => {
    const came = (result: Json) => {
      const read = readAnswer(JSON.stringify({ result }), [SECRET], 'im.message.add');
      return 'came' in read ? read.came : null;
    };
    expect(came([SECRET.toUpperCase(), SECRET.split('').join(' ')])).toBe('["••••••","••••••"]');
    expect(came('x'.repeat(5000))).toHaveLength(301);
  });
});

describe('what a portal sends', () => {
  const read = (result: Json) => readAnswer(JSON.stringify({ result }), [SECRET], 'im.recent.list');

  test('is without our secrets in names, titles and keys, also those of an earlier call', () => {
    const dressed = [SECRET, SECRET.toUpperCase(), encodeURIComponent(SECRET), btoa(SECRET), [...SECRET].join(' ')];
    const answer = read({ names: dressed, [SECRET]: { title: `a ${SECRET} b` } });
    expect(answer).toMatchObject({ result: { '••••••': { title: 'a •••••• b' } } });
    expect(JSON.stringify(answer).replace(/[\W_]/g, '')).not.toMatch(/s3cret0w0rd/i);
    expect(readAnswer(`{"result":"${SECRET}"}`, [], 'im.recent.list')).toMatchObject({ result: '••••••' });
    expect(readAnswer(`{"error":"${SECRET.toUpperCase()}"}`, [], '')).toMatchObject({ code: '••••••' });
  });

  test('is cut where it is too long, and that is told', () => {
    const name = 'я'.repeat(201);
    expect(read([{ name, first_name: `${'a'.repeat(199)}😀`, text: name }])).toMatchObject({
      result: [{ name: `${'я'.repeat(200)}…`, first_name: `${'a'.repeat(199)}…`, text: name }],
      cut: true,
    });
    const list = Array.from({ length: 1001 }, (_, i) => i);
    expect(read(list)).toMatchObject({ result: list.slice(0, 1000), cut: true });
    expect(read(Object.fromEntries(list.map((i) => [`k${i}`, i])))).toMatchObject({ cut: true });
    expect(read({ list: list.slice(0, 1000), title: 'x'.repeat(200) })).not.toHaveProperty('cut');
    const error = readAnswer(JSON.stringify({ error: 'A', error_description: name.repeat(9) }), [], '');
    expect(error).toMatchObject({ description: `${'я'.repeat(1000)}…`, cut: true });
  });

  test('is no deeper than a page can show', () => {
    const deep = `${'['.repeat(5000)}1${']'.repeat(5000)}`;
    expect(readAnswer(`{"result":${deep}}`, [], 'im.recent.list')).toMatchObject({ outcome: 'result', cut: true });
  });

  test('is no answer when it was too long to read', () => {
    expect(readAnswer(null, [], 'profile')).toEqual({ outcome: 'failure', failure: 'too-long' });
  });
});
