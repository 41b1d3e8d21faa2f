import { expect } from 'vitest';
import { findSecretParam, SECRET, type SnippetRequest, webhookParams } from '../../app/core/snippets/snippet.ts';
import { SNIPPET_FIXTURES } from '../../app/core/testdata/snippet-fixtures.ts';
import type { RecordServer } from './record-server.ts';

/** The secrets that code finds in its environment. */
export const BOT_SECRETS = { B24_BOT_TOKEN: 'token of a bot', B24_CLIENT_ID: 'id-of-a-client' } as const;

/** The requests of the golden files that a runtime is tried with: the hostile one, and one for every kind of secret. */
export const TRIED: readonly SnippetRequest[] = ['hostile', 'update', 'bot-add', 'v2-send'].map((name) => {
  const request = SNIPPET_FIXTURES[name];
  if (!request) throw new Error(name);
  return request;
});

/** The body that a webhook call must have: the request with the secret of the bot. */
export function webhookBody(request: SnippetRequest): unknown {
  const secret = findSecretParam(request.method);
  const params = Object.entries(webhookParams(request));
  return Object.fromEntries(
    params.map(([name, value]) => [name, value === SECRET && secret ? BOT_SECRETS[secret.variable] : value]),
  );
}

/** Expects exactly one POST of JSON with this body, to the letter, and forgets it. */
export function expectArrival(server: RecordServer, path: string, body: unknown): void {
  const [seen, ...more] = server.requests.splice(0);
  expect(more).toEqual([]);
  // The SDK tells about itself in the query.
  const [address] = (seen?.path ?? '').split('?');
  expect({ ...seen, path: address }).toMatchObject({
    httpMethod: 'POST',
    path,
    contentType: expect.stringMatching(/^application\/json\b/),
  });
  expect(JSON.stringify(JSON.parse(seen?.body ?? ''))).toBe(JSON.stringify(body));
}
