import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { getDefaultEnvironment, StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { inRoot } from '../lib/root.mjs';

/** A client that is connected to a server of its own, and what the server has said on its error output. */
export interface McpSession {
  readonly client: Client;
  readonly heard: () => string;
}

/** Starts the server as an assistant does, with these arguments for Node before it. The client holds answers to their schemas. */
export async function startSession(
  nodeArgs: readonly string[] = [],
  file = inRoot('scripts/mcp.mjs'),
): Promise<McpSession> {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [...nodeArgs, file, '--page', 'https://designer.example/'],
    env: getDefaultEnvironment(),
    stderr: 'pipe',
  });
  let heard = '';
  transport.stderr?.on('data', (chunk) => {
    heard += String(chunk);
  });
  await client.connect(transport);
  await client.listTools();
  return { client, heard: () => heard };
}
