import { expect, test } from 'vitest';
import { plainText } from '../testdata/snippet-fixtures.ts';
import { writeN8n } from './write-n8n.ts';

function parametersOf(request: Parameters<typeof writeN8n>[0]): { url: string; jsonBody: string } {
  const { nodes, connections } = JSON.parse(writeN8n(request, plainText(request)));
  expect(connections).toEqual({});
  expect(nodes).toHaveLength(1);
  expect(nodes[0]).toMatchObject({ type: 'n8n-nodes-base.httpRequest', typeVersion: 4.2, name: request.method });
  return nodes[0].parameters;
}

test('without a secret the body is no template', () => {
  const params = { MESSAGE: '{{x}} {{{ }}}} ={', a: { b: { c: {} } } };
  const { url, jsonBody } = parametersOf({ method: 'im.message.add', params });
  expect(url).toBe("={{ $env.B24_WEBHOOK_URL.replace(/\\/+$/, '') }}/im.message.add");
  expect(jsonBody.startsWith('{')).toBe(true);
  expect(jsonBody).not.toMatch(/\{\{|\}\}/);
  expect(JSON.parse(jsonBody)).toEqual(params);
});

test('the secret of a bot is the only expression', () => {
  const params = { botId: 7, fields: { message: '{{ $env.X }} \\{{ }}' } };
  const { jsonBody } = parametersOf({ method: 'imbot.v2.Chat.Message.send', params });
  expect(jsonBody.match(/\{\{.*?\}\}/g)).toEqual(['{{ JSON.stringify($env.B24_BOT_TOKEN) }}']);
  const filled = jsonBody.slice(1).replace(/\{\{.*?\}\}/, '"token"');
  expect(JSON.parse(filled)).toEqual({ botId: 7, botToken: 'token', fields: params.fields });
});
