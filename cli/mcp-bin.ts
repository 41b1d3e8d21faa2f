#!/usr/bin/env node
import process from 'node:process';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createServer } from './mcp/create-server.ts';
import { PAGE_ADDRESS } from './page-address.ts';

const USAGE = `bitrix24-keyboard-mcp [--page URL]

An MCP server over standard input and output. It looks at texts alone: no network, no files.
--page URL  where the designer stands, for the links (${PAGE_ADDRESS})
`;

/** The longest message that is read, in bytes: a text that is too long for a tool has to arrive to be told so. */
const LONGEST_MESSAGE = 16 * 1024 * 1024;

/** What is printed by mistake must not stand among the messages. */
for (const name of ['log', 'info', 'debug'] as const) console[name] = console.error;

const [option, value] = process.argv.slice(2);
if (option === '--help' || option === '-h') {
  process.stderr.write(USAGE);
} else if (option !== undefined && (option !== '--page' || !URL.canParse(value ?? ''))) {
  process.stderr.write(`It was not understood.\n${USAGE}`);
  process.exitCode = 2;
} else {
  const server = createServer({ page: value ?? PAGE_ADDRESS });
  // Whoever reads this log may not be whoever sent the text: what it was stays out of it.
  server.onerror = () => process.stderr.write('A message was not understood, or was too long.\n');
  // It is closed from here only when a message is too long: the end of the input just ends the process.
  server.onclose = () => {
    process.exitCode = 1;
  };
  // Whoever asked has gone.
  process.stdout.on('error', () => process.exit());
  await server.connect(new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: LONGEST_MESSAGE }));
}
