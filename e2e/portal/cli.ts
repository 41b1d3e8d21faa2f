import { createInterface } from 'node:readline';
import { writeRequest } from './log.ts';
import { obey } from './obey.ts';
import { type PortalServer, type SeenRequest, startPortal } from './server.ts';

const usual = 8766;

/**
 * Starts the stand-in portal for a developer: `--port N` (0: any free one), otherwise 8766 or the next free one. Prints a webhook
 * to paste, then every call with what came of it. Stops at Ctrl+C.
 */
export async function runPortal(
  args: readonly string[] = process.argv.slice(2),
  print: (text: string) => void = console.log,
): Promise<PortalServer> {
  const wanted = readPort(args);
  const onRequest = (request: SeenRequest) => {
    if (request.httpMethod !== 'OPTIONS') print(writeRequest(request, portal.messages()));
  };
  const portal = wanted === null ? await startNear(usual, onRequest) : await startPortal({ port: wanted, onRequest });
  print('A stand-in portal is running on this computer. Paste this webhook into the designer:\n');
  print(`  ${portal.webhook}\n`);
  print('Recipients: 1 (notes to self), 2, chat1. chat2 is foreign, chat3 is closed for posting.');
  print('Bot 456: CLIENT_ID "client", botToken "token", commands /help /list /rate. Temporary bots can be registered.');
  print('Type here: "press MESSAGE ENTRY" presses a stored button, "post DIALOG TEXT" writes as user 1.');
  print('Ctrl+C stops it.\n');
  if (process.stdin.isTTY) {
    createInterface({ input: process.stdin }).on('line', (line) => print(obey(portal, line)));
  }
  return portal;
}

function readPort(args: readonly string[]): number | null {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  if (at < 0) return null;
  const text = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  const port = Number(text);
  if (text === '' || !Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error('--port takes a number from 0 to 65535');
  return port;
}

async function startNear(port: number, onRequest: (request: SeenRequest) => void): Promise<PortalServer> {
  for (let next = port; next < port + 50; next++) {
    try {
      return await startPortal({ port: next, onRequest });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port from ${port} to ${port + 49}`);
}
