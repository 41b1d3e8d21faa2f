import { afterEach, expect, test, vi } from 'vitest';
import { dictionary } from '../../../i18n/en/dictionary.ts';
import { translator } from '../../../i18n/i18n.tsx';
import { connectionStore } from '../../../portal-client/connection-store.ts';
import { testConnection } from '../../../portal-client/testdata/connection.ts';
import { copyText } from '../../../ui/copy.ts';
import { setOutgoingCheck } from '../../../ui/outgoing.ts';
import { checkSecrets } from './check-outgoing.ts';

const VALUE = 's3cret0w0rd0s3cr';
const t = translator('en', dictionary);
const webhook = { origin: 'https://example.bitrix24.com', prefix: '', user: '1', secret: VALUE };
const connect = (tokens = { clientId: '', botToken: '' }) =>
  connectionStore.setState({
    connections: [testConnection('example', { gate: { kind: 'webhook', webhook }, tokens })],
  });

afterEach(() => connectionStore.setState({ connections: [] }));

test('what looks like a secret goes as it is, with a warning that does not repeat it', () => {
  const { text, warning } = checkSecrets(`{"LINK":"/rest/1/${VALUE}/","X":"token=${VALUE}"}`, t);
  expect(text).toContain(VALUE);
  expect(warning).toBe('This seems to contain a secret: a webhook, token. Remove it before you share this.');
});

test('a text without one has no warning', () => {
  expect(checkSecrets('{"TEXT":"Help"}', t)).toEqual({ text: '{"TEXT":"Help"}', warning: null });
});

test.each([VALUE, 'bot-word', 'client-word'])('%s of an open connection never leaves the page', (word) => {
  connect({ clientId: 'client-word', botToken: 'bot-word' });
  for (const write of [String, encodeURIComponent, JSON.stringify]) {
    const given = write(`the word /${word}/ here`);
    expect(given).toContain(word);
    expect(checkSecrets(given, t).text).not.toContain(word);
  }
});

test('a short password would be found in any text', () => {
  connect({ clientId: 'bot', botToken: '' });
  expect(checkSecrets('a bot helps', t).text).toBe('a bot helps');
});

test('the clipboard gets what the check lets through', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  connect();
  setOutgoingCheck((text) => checkSecrets(text, t));
  await copyText(`see ${VALUE}`);
  expect(writeText).toHaveBeenCalledWith('see xxxxxxxxxxxxxxxx');
  setOutgoingCheck((text) => ({ text, warning: null }));
  vi.unstubAllGlobals();
});
