import { expect, it } from 'vitest';
import { corsHeaders, writeError, writePage, writeResult } from './write-answer.ts';

it('writes a result with the time in seconds', () => {
  const answer = writeResult([1], 1_500);
  expect(answer).toMatchObject({ status: 200, headers: corsHeaders });
  expect(JSON.parse(answer.body)).toEqual({
    result: [1],
    time: {
      start: 1.5,
      finish: 1.5,
      duration: 0,
      processing: 0,
      date_start: '1970-01-01T00:00:01+00:00',
      date_finish: '1970-01-01T00:00:01+00:00',
      operating_reset_at: 601,
      operating: 0,
    },
  });
});

it('writes an error with its status', () => {
  const answer = writeError({ code: 'CHAT_ID', description: 'No “chat”', status: 403 });
  expect(answer).toMatchObject({ status: 403, headers: { 'Content-Type': 'application/json; charset=utf-8' } });
  expect(answer.body).toBe('{"error":"CHAT_ID","error_description":"No “chat”"}');
});

it('tells when a method may be called again', () => {
  const error = { code: 'OPERATION_TIME_LIMIT', description: 'x', status: 429 };
  expect(JSON.parse(writeError(error, { now: 1_500, at: 61_500 }).body)).toMatchObject({
    error: 'OPERATION_TIME_LIMIT',
    time: { start: 1.5, operating_reset_at: 61 },
  });
});

it.each([
  [{ total: -1 }, { total: -1 }],
  [
    { total: 12, next: 10 },
    { total: 12, next: 10 },
  ],
])('writes a page of a list: %j', (page, beside) => {
  expect(JSON.parse(writeResult([], 0, page).body)).toMatchObject({ result: [], ...beside });
});

it('writes a page that may be read from any origin', () => {
  expect(writePage(404, '<p>')).toEqual({
    status: 404,
    headers: { ...corsHeaders, 'Content-Type': 'text/html; charset=utf-8' },
    body: '<p>',
  });
});
