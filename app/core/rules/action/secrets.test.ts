import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { JsonObject } from '../../json/json.ts';
import { botKeyboard, designOf, found } from '../../testdata/run-rule.ts';
import { ACTION_RULES, makeCheck } from '../check-design.ts';
import { secrets } from './secrets.ts';

const WEBHOOK = 'https://example.bitrix24.com/rest/1/s3cret0w0rd0s3cr/';

test.each<[JsonObject, string]>([
  [{ LINK: WEBHOOK }, 'warning link-secret LINK'],
  [{ LINK: 'https://e.com/?token=s3cret0w' }, 'warning link-secret LINK'],
  [{ ACTION: 'COPY', ACTION_VALUE: WEBHOOK }, 'warning value-secret ACTION_VALUE'],
  [{ COMMAND: 'go', COMMAND_PARAMS: 'auth=s3cret0w' }, 'warning value-secret COMMAND_PARAMS'],
  [{ COMMAND: 'go token=s3cret0w' }, 'warning value-secret COMMAND'],
  [{ APP_ID: 1, APP_PARAMS: 'key=x1x1x1x1x1x1' }, 'warning value-secret APP_PARAMS'],
])('%j: %s', (fields, issue) => {
  expect(found(secrets, fields)).toEqual([issue]);
});

test.each<JsonObject>([
  { LINK: '/', COMMAND: 'go', COMMAND_PARAMS: 'auth=s3cret0w' },
  { LINK: 'e.com/?token=s3cret0w' },
  { LINK: '/x', TEXT: 'token=s3cret0w' },
  { COMMAND: 'go', COMMAND_PARAMS: 5 },
])('%j: nothing of it is stored', (fields) => {
  expect(found(secrets, fields)).toEqual([]);
});

test.each<JsonObject>([
  { LINK: 'e.com/?token=qwertz77' },
  { LINK: 'https://e.com/?token=qwertz77', ACTION_VALUE: 'qwertz77' },
  { ACTION: 'token=qwertz77', ACTION_VALUE: 'qwertz77' },
  { ACTION: 'CALL', ACTION_VALUE: 'token=qwertz77' },
  { ACTION: 'DIALOG', ACTION_VALUE: 'token=qwertz77' },
  { COMMAND: '/go token=qwertz77', COMMAND_PARAMS: 'token=qwertz77\n' },
  { APP_ID: 'token=qwertz77', APP_PARAMS: 'password=qwertz77' },
])('%j: no rule repeats the secret', (fields) => {
  const check = makeCheck(designOf(botKeyboard(fields)));
  const issues = ACTION_RULES.flatMap((rule) => rule(check));
  expect(issues.length).toBeGreaterThan(0);
  expect(JSON.stringify(issues.map(({ fix, ...said }) => [said, say(said), fix?.label]))).not.toMatch('qwertz');
});
