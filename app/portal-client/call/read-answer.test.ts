import { expect, test } from 'vitest';
import { readAnswer, secretsOf } from './read-answer.ts';

test('the secrets of a call, wherever they stand in it', () => {
  const params = { botId: 1, botToken: 'a', CLIENT_ID: 'b', auth: 'c', fields: { BOT_TOKEN: 'd', message: 'e' } };
  expect(secretsOf(params)).toEqual(['a', 'b', 'c', 'd']);
  expect(secretsOf({ botToken: '', CLIENT_ID: 5 })).toEqual([]);
});

test('what a portal says never repeats a secret', () => {
  const said = readAnswer('{"error":"BAD_tok","error_description":"tok is not the token of 7, key"}', 400, [
    'tok',
    'key',
  ]);
  expect(said).toMatchObject({ code: 'BAD_••••••', description: '•••••• is not the ••••••en of 7, ••••••' });
});

test('the time of an answer is kept, also of an error', () => {
  const time = { operating_reset_at: 5 };
  expect(readAnswer(JSON.stringify({ result: true, time }), 200, [])).toEqual({
    outcome: 'result',
    result: true,
    time,
  });
  expect(readAnswer(JSON.stringify({ error: 'OPERATION_TIME_LIMIT', time }), 429, [])).toMatchObject({ time });
});
