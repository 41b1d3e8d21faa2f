import { expect, test } from 'vitest';
import { listVariables } from './list-variables.ts';

test.each([
  ['curl "$B24_WEBHOOK_URL/x" -d "$B24_BOT_TOKEN" # B24_WEBHOOK_URL', 'B24_WEBHOOK_URL B24_BOT_TOKEN'],
  ["getenv('B24_CLIENT_ID')", 'B24_CLIENT_ID'],
  ['XB24_WEBHOOK_URL B24_ b24_url', ''],
  ['', ''],
])('%s', (code, expected) => expect(listVariables(code).join(' ')).toBe(expected));
