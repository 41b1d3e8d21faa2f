import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soak } from '../../testdata/soak.ts';
import { answerRequest, corsHeaders, writeAnswerPage, writeError, writeResult } from './answer-request.ts';
import { newPortalState } from './portal-state.ts';
import { written } from './testdata/ask-portal.ts';

const state = newPortalState();
const base = '/rest/1/xxxxxxxxxxxxxxxx';
const json = 'application/json';
const form = 'application/x-www-form-urlencoded';
const now = Date.UTC(2026, 7, 1, 12);
const button = { TEXT: 'Go', LINK: '/x' };

const ask = (path: string, body = '', contentType = json, method = 'POST', from = state) =>
  answerRequest(from, { method, path, contentType, body }, now);
const read = (answer: { body: string }) => JSON.parse(answer.body);

describe('answerRequest', () => {
  it.each([
    ['/rest/', 401, 'NO_AUTH_FOUND'],
    ['/rest/profile', 401, 'NO_AUTH_FOUND'],
    ['/rest/1/xxxxxxxxxxxxxxxx', 401, 'NO_AUTH_FOUND'],
    ['/rest/1//profile', 401, 'NO_AUTH_FOUND'],
    ['/rest/1/wrong/profile', 401, 'INVALID_CREDENTIALS'],
    ['/rest/2/xxxxxxxxxxxxxxxx/profile', 401, 'INVALID_CREDENTIALS'],
    ['/rest/99/xxxxxxxxxxxxxxxx/profile', 401, 'INVALID_CREDENTIALS'],
    ['/rest/1/wrong/no.such.method', 401, 'INVALID_CREDENTIALS'],
    [`${base}/no.such.method`, 404, 'ERROR_METHOD_NOT_FOUND'],
    [`${base}/constructor`, 404, 'ERROR_METHOD_NOT_FOUND'],
    ['/rest/api/1/xxxxxxxxxxxxxxxx/profile', 404, 'ERROR_METHOD_NOT_FOUND'],
    [`${base}/im.message.add`, 400, 'MESSAGE_EMPTY'],
  ])('%s: %i %s', (path, status, error) => {
    const answer = ask(path);
    expect(answer).toMatchObject({ status, headers: { 'Access-Control-Allow-Origin': '*' } });
    expect(read(answer)).toEqual({ error, error_description: expect.any(String) });
    expect(answer.state).toBe(state);
  });

  it.each(['profile', 'profile.json', 'PROFILE', 'profile/', 'profile?x=1'])('finds the method in %s', (name) => {
    expect(read(ask(`${base}/${name}`)).result).toMatchObject({ ID: '1', ADMIN: true, NAME: 'Anna' });
  });

  it.each(['/rest/admin/xxxxxxxxxxxxxxxx/profile', `/b24${base}/profile`])('lets in %s', (path) => {
    expect(ask(path).status).toBe(200);
  });

  it('tells the time', () => {
    const { time } = read(ask(`${base}/profile`, '', '', 'GET'));
    expect(Object.keys(time).join()).toBe(
      'start,finish,duration,processing,date_start,date_finish,operating_reset_at,operating',
    );
    expect(time).toMatchObject({ start: now / 1000, date_start: '2026-08-01T12:00:00+00:00' });
    expect(time.operating_reset_at).toBe(now / 1000 + 600);
  });

  it.each([
    ['', ['im', 'imbot']],
    ['?full=true', expect.arrayContaining(['crm', 'im'])],
    ['?FULL=1', expect.arrayContaining(['crm', 'im'])],
    ['?full=false', ['im', 'imbot']],
  ])('scope%s', (query, result) => {
    expect(read(ask(`${base}/scope${query}`)).result).toEqual(result);
  });

  it('asks for the permission', () => {
    const poor = { ...state, webhooks: [{ user: 1, secret: 'xxxxxxxxxxxxxxxx', scopes: [] }] };
    expect(read(ask(`${base}/im.message.add`, '{}', json, 'POST', poor)).error).toBe('insufficient_scope');
    expect(ask(`${base}/profile`, '{}', json, 'POST', poor).status).toBe(200);
  });

  it('answers a preflight of a browser', () => {
    const answer = ask(`${base}/im.message.add`, '', '', 'OPTIONS');
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(answer.headers['Access-Control-Allow-Headers']).toBe('origin, content-type, accept');
  });

  it.each([
    ['JSON', json, JSON.stringify({ DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD: { BUTTONS: [button] } })],
    [
      'a form with JSON in it',
      form,
      `DIALOG_ID=chat1&MESSAGE=Hi&KEYBOARD=${encodeURIComponent(JSON.stringify([button]))}`,
    ],
    ['brackets', form, 'DIALOG_ID=chat1&MESSAGE=Hi&KEYBOARD[BUTTONS][0][TEXT]=Go&KEYBOARD[BUTTONS][0][LINK]=/x'],
  ])('stores the same message from %s', (_, type, body) => {
    const answer = ask(`${base}/im.message.add`, body, type);
    expect(read(answer).result).toBe(1001);
    expect(written(answer.state)).toMatchObject([{ date: now, text: 'Hi', params: { KEYBOARD: [{ ...button }] } }]);
  });

  it.each([
    ['malformed JSON', json, '{"DIALOG_ID":"chat1","MESSAGE":"Hi"'],
    ['JSON sent as text', 'text/plain', '{"DIALOG_ID":"chat1","MESSAGE":"Hi"}'],
  ])('sees no parameters in %s', (_, type, body) => {
    expect(read(ask(`${base}/im.message.add`, body, type)).error).toBe('MESSAGE_EMPTY');
  });

  it('breaks off with 500 and no JSON on a TypeError', () => {
    const body = JSON.stringify({ DIALOG_ID: '1', MESSAGE: 'Hi', KEYBOARD: [{ ...button, BG_COLOR: ['#fff'] }] });
    expect(ask(`${base}/im.message.add`, body)).toMatchObject({ status: 500, body: '', state });
  });

  it('is no portal outside /rest/', () => {
    expect(ask('/')).toMatchObject({ status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  });

  it('throws at nothing', () => {
    const path = fc.oneof(fc.string(), fc.constant(`${base}/im.message.add`));
    fc.assert(
      fc.property(path, fc.constantFrom(json, form, ''), fc.oneof(fc.string(), fc.json()), (where, type, body) => {
        expect(ask(where, body, type).status).toBeGreaterThanOrEqual(200);
      }),
      { numRuns: soak(150, 3_000) },
    );
  });
});

describe('write answer', () => {
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
    expect(writeAnswerPage(404, '<p>')).toEqual({
      status: 404,
      headers: { ...corsHeaders, 'Content-Type': 'text/html; charset=utf-8' },
      body: '<p>',
    });
  });
});
