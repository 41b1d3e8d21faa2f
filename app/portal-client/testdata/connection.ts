import type { Connection } from '../call/connection.ts';

/** A connection to a portal of this name; what matters to a test is changed. */
export function testConnection(name = 'example', change: Partial<Connection> = {}): Connection {
  const webhook = { origin: `https://${name}.bitrix24.com`, prefix: '', user: '1', secret: 'xxxxxxxxxxxxxxxx' };
  return {
    id: `${webhook.origin}/1`,
    gate: { kind: 'webhook', webhook },
    state: 'ready',
    owner: { id: 1, name: 'Anna Ivanova', admin: false },
    scopes: ['im', 'imbot'],
    failure: null,
    revision: null,
    cut: false,
    tokens: { clientId: '', botToken: '' },
    ...change,
  };
}
