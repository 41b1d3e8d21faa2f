import { describe, expect, test } from 'vitest';
import { writeJsFetch } from './write-js-fetch.ts';
import { writeJsTs } from './write-js-ts.ts';

const request = { method: 'imbot.message.add', params: { BOT_ID: 7, MESSAGE: '`$x`' } };

describe('secrets are read from the environment', () => {
  test('by the SDK', () => {
    const code = writeJsTs(request);
    expect(code).toContain("B24Hook.fromWebhookUrl(process.env.B24_WEBHOOK_URL ?? '')");
    expect(code).toContain("call.make<number>({\n    method: 'imbot.message.add',");
    expect(code).toContain("{\n      BOT_ID: 7,\n      CLIENT_ID: process.env.B24_CLIENT_ID ?? '',\n");
  });

  test('by fetch', () => {
    const code = writeJsFetch(request);
    expect(code).toContain("const { B24_WEBHOOK_URL = '', B24_CLIENT_ID = '' } = process.env;");
    expect(code).toContain("{\n  BOT_ID: 7,\n  CLIENT_ID: B24_CLIENT_ID,\n  MESSAGE: '`$x`',\n};");
  });
});

test('no error is printed whole: it could hold the webhook', () => {
  for (const code of [writeJsFetch(request), writeJsTs(request)]) {
    expect(code).not.toMatch(/console\.\w+\(error\)/);
    expect(code).toContain('process.exitCode = 1');
  }
});
