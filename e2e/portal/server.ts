import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { JsonObject } from '../../app/core/json/json.ts';
import type { PressEffect } from '../../app/core/portal/events/press-button.ts';
import { readBody } from '../../app/core/portal/php/read-form.ts';
import { answerRequest, type PortalAnswer, type PortalRequest } from '../../app/core/portal/server/answer-request.ts';
import { newPortalState, type PortalMessage, type PortalState } from '../../app/core/portal/server/portal-state.ts';
import { postMessage, pressStored } from '../../app/core/portal/server/post-message.ts';
import { type ErrorFault, type FaultName, faultAnswer, type PlannedFault } from './faults.ts';

/** A request that arrived, preflights included, and what was answered. `answer` is null when the line was cut. */
export interface SeenRequest {
  readonly httpMethod: string;
  readonly path: string;
  /** The method of the portal as it was written in the path, '' without one. */
  readonly method: string;
  readonly contentType: string;
  readonly params: JsonObject;
  readonly raw: string;
  readonly answer: { readonly status: number; readonly body: string } | null;
}

/** A running stand-in portal. */
export interface PortalServer {
  readonly url: string;
  readonly webhook: string;
  readonly requests: readonly SeenRequest[];
  /** What was written since the start, the oldest first. */
  messages(): readonly PortalMessage[];
  state(): PortalState;
  /**
   * Breaks the next `times` calls (all by default), of one method only when it is named; preflights always pass. `ms` is the delay
   * of `slow`. null repairs.
   */
  fault(what: FaultName | ErrorFault | null, times?: number, ms?: number, method?: string): void;
  /** Says something else than the portal would: the answers to calls of this method are changed from now on. */
  change(method: string, change: (answer: string) => string): void;
  /** A user, 1 by default, presses the stored entry of a message, counted from 0. Null when there is no such button. */
  press(messageId: number, entry: number, userId?: number): PressEffect | null;
  /** A user, 1 by default, writes a message: its number, null when it cannot be written. */
  post(dialogId: string, text: string, userId?: number): number | null;
  /** Forgets messages, bots, requests, faults and changes. */
  reset(): void;
  close(): Promise<void>;
}

interface Options {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly state?: PortalState;
  readonly onRequest?: (request: SeenRequest) => void;
}

/** Starts the stand-in portal on 127.0.0.1. Rejects when the port is taken. */
export async function startPortal(options: Options = {}): Promise<PortalServer> {
  const requests: SeenRequest[] = [];
  const closing = new AbortController();
  const first = options.state ?? newPortalState();
  let state = first;
  let fault: PlannedFault | null = null;
  let held: (() => void)[] = [];
  const changes = new Map<string, (answer: string) => string>();

  function takeFault(request: PortalRequest) {
    const taken = fault;
    const isMeant = taken?.method === undefined || taken.method.toLowerCase() === methodOf(request.path).toLowerCase();
    if (taken === null || !isMeant || request.method === 'OPTIONS') return null;
    if (--taken.times <= 0) fault = null;
    return taken;
  }

  async function handle(incoming: IncomingMessage, response: ServerResponse) {
    const request = await readRequest(incoming);
    const broken = takeFault(request);
    const name = broken?.what ?? null;
    if (name === 'slow') await wait(broken?.ms, undefined, { signal: closing.signal });
    if (name === 'held') await new Promise<void>((resolve) => held.push(resolve));
    let answer = faultAnswer(name, Date.now());
    if (answer === null && name !== 'cut-before') {
      const answered = answerRequest(state, request, Date.now());
      state = answered.state;
      const change = request.method === 'OPTIONS' ? undefined : changes.get(methodOf(request.path));
      answer = change === undefined ? answered : { ...answered, body: change(answered.body) };
    }
    const cut = name === 'cut-before' || name === 'cut-after' || name === 'cut-middle';
    const seen = describe(request, cut ? null : answer);
    requests.push(seen);
    options.onRequest?.(seen);
    if (name === 'cut-middle' && answer !== null) sendHalf(response, answer);
    else if (cut || answer === null) incoming.socket.destroy();
    // A kept connection would let a browser repeat a request of its own accord after a cut.
    else response.writeHead(answer.status, { ...answer.headers, Connection: 'close' }).end(answer.body);
  }

  const server = createServer((incoming, response) => {
    // A page of another name that was made to lead here is no client of this machine's own portal.
    if (!isOwnHost(incoming.headers.host)) {
      response.writeHead(403, { 'Content-Type': 'text/plain' }).end('This portal answers to its own machine only.');
      return;
    }
    handle(incoming, response).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const own = first.webhooks[0];

  return {
    url,
    webhook: `${url}/rest/${own?.user ?? 1}/${own?.secret ?? ''}/`,
    requests,
    messages: () => state.messages.filter(({ id }) => id >= first.nextMessageId),
    state: () => state,
    fault(what, times = Number.POSITIVE_INFINITY, ms = 2000, method) {
      fault = what === null || times <= 0 ? null : { what, times, ms, method };
      for (const go of held) go();
      held = [];
    },
    change(method, change) {
      changes.set(method, change);
    },
    press(messageId, entry, userId = 1) {
      const pressed = pressStored(state, { messageId, entry, userId }, Date.now());
      state = pressed.state;
      return pressed.effect;
    },
    post(dialogId, text, userId = 1) {
      const posted = postMessage(state, { dialogId, text, userId }, Date.now());
      state = posted.state;
      return posted.id;
    },
    reset() {
      state = first;
      fault = null;
      changes.clear();
      requests.length = 0;
    },
    close() {
      closing.abort();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<PortalRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return {
    method: incoming.method ?? 'GET',
    path: incoming.url ?? '/',
    contentType: incoming.headers['content-type'] ?? '',
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function describe({ method, path, contentType, body }: PortalRequest, answer: PortalAnswer | null): SeenRequest {
  const [, query = ''] = path.split('?');
  return {
    httpMethod: method,
    path,
    method: methodOf(path),
    contentType,
    params: readBody(query, contentType, body),
    raw: body,
    answer: answer === null ? null : { status: answer.status, body: answer.body },
  };
}

function methodOf(path: string): string {
  const [address = ''] = path.split('?');
  return /\/rest\/[^/]+\/[^/]+\/([^/]+)/.exec(address)?.[1]?.replace(/\.json$/i, '') ?? '';
}

/** The length of the whole, the first half of the bytes, and no more. */
function sendHalf(response: ServerResponse, { status, headers, body }: PortalAnswer): void {
  const bytes = Buffer.from(body);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  response.writeHead(status, { ...headers, 'Content-Length': bytes.length, Connection: 'close' });
  response.write(half, () => response.socket?.destroySoon());
}

/** Whether a Host header names this machine, with or without a port. */
export function isOwnHost(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(host ?? '');
}
