import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import type { EventForm, RaisedEvent } from '../../portal/events/raise-events.ts';
import { writeHandlerCurl } from './handler-curl.ts';

const URL = 'http://localhost:8080/';
const event = (form: EventForm, payload: JsonObject): RaisedEvent => ({ name: 'ONIMCOMMANDADD', form, payload });

describe('writeHandlerCurl', () => {
  test('posts a form with names in brackets', () => {
    const payload = { event: 'X', data: { COMMAND: { 103: { COMMAND: 'echo', COMMAND_PARAMS: '' } } } };
    expect(writeHandlerCurl(event('v1-webhook', payload), URL)).toBe(`curl -X POST \\
  --data-urlencode 'event=X' \\
  --data-urlencode 'data[COMMAND][103][COMMAND]=echo' \\
  --data-urlencode 'data[COMMAND][103][COMMAND_PARAMS]=' \\
  --url 'http://localhost:8080/'
`);
  });

  test('posts the same for the second version', () => {
    expect(writeHandlerCurl(event('v2-webhook', { data: { command: { command: '/echo' } } }), URL)).toContain(
      "--data-urlencode 'data[command][command]=/echo'",
    );
  });

  test('posts JSON where a bot fetches JSON', () => {
    expect(writeHandlerCurl(event('v2-fetch', { type: 'X', data: { id: 1, is: null } }), URL)).toBe(`curl -X POST \\
  -H 'Content-Type: application/json' \\
  -d '{
  "type": "X",
  "data": {
    "id": 1,
    "is": null
  }
}' \\
  --url 'http://localhost:8080/'
`);
  });

  test.each([
    ["it's", "'a=it'\\''s'"],
    ['@file', "'a=@file'"],
    ['a&b=c%20+d', "'a=a&b=c%20+d'"],
    ['$x `id` "q" \\', `'a=$x \`id\` "q" \\'`],
    ['две\nстроки 👍', "'a=две\nстроки 👍'"],
  ])('keeps %j as it is', (value, word) => {
    expect(writeHandlerCurl(event('v1-webhook', { a: value }), URL)).toContain(`--data-urlencode ${word} \\\n`);
  });

  test.each([
    ["http://x/'; id; '", "--url 'http://x/'\\''; id; '\\'''\n"],
    [' http://localhost/a?b&c ', "--url 'http://localhost/a?b&c'\n"],
    ['-o x', "--url '-o x'\n"],
  ])('lets no code in through the address %j', (address, end) => {
    expect(writeHandlerCurl(event('v1-webhook', {}), address).endsWith(end)).toBe(true);
  });
});
