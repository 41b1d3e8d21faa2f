import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from './create-server.ts';
import { TOOLS } from './tools/tools.ts';

const PAGE = 'https://designer.example/';
const server = createServer({ page: PAGE });
const client = new Client({ name: 'test', version: '1' });
beforeAll(async () => {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(here), client.connect(there)]);
  // From now on the client holds every answer to the schema of its tool.
  await client.listTools();
});
afterAll(() => client.close());

test.each(TOOLS.map(({ listed, example }) => [listed.name, example] as const))(
  'the example of %s is answered, with a link that opens the page',
  async (name, example) => {
    const { isError, structuredContent } = await client.callTool({ name, arguments: { ...example } });
    expect(isError).not.toBe(true);
    expect(String(JSON.stringify(structuredContent))).toContain(`"open":"${PAGE}`);
  },
);
