import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { JsonObject } from '../../app/core/json.ts';
import { answerRequest, type PortalRequest } from '../../app/core/portal/answer-request.ts';
import { newPortalState, type PortalMessage, type PortalState } from '../../app/core/portal/portal-state.ts';
import { readBody } from '../../app/core/portal/read-body.ts';
import type { PortalAnswer } from '../../app/core/portal/write-answer.ts';
import { type FaultName, faultAnswer } from './faults.ts';

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
  messages(): readonly PortalMessage[];
  /** Breaks the next `times` calls (all by default); preflights always pass. `ms` is the delay of `slow`. null repairs. */
  fault(name: FaultName | null, times?: number, ms?: number): void;
  /** Forgets messages, requests and faults. */
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
  let state = options.state ?? newPortalState();
  let fault: { name: FaultName; times: number; ms: number } | null = null;

  function takeFault() {
    const taken = fault;
    if (fault !== null && --fault.times <= 0) fault = null;
    return taken;
  }

  async function handle(incoming: IncomingMessage, response: ServerResponse) {
    const request = await readRequest(incoming);
    const broken = request.method === 'OPTIONS' ? null : takeFault();
    const name = broken?.name ?? null;
    if (name === 'slow') await wait(broken?.ms, undefined, { signal: closing.signal });
    let answer = faultAnswer(name);
    if (answer === null && name !== 'cut-before') {
      const answered = answerRequest(state, request, Date.now());
      state = answered.state;
      answer = answered;
    }
    const cut = name === 'cut-before' || name === 'cut-after';
    const seen = describe(request, cut ? null : answer);
    requests.push(seen);
    options.onRequest?.(seen);
    if (cut || answer === null) incoming.socket.destroy();
    // A kept connection would let a browser repeat a request of its own accord after a cut.
    else response.writeHead(answer.status, { ...answer.headers, Connection: 'close' }).end(answer.body);
  }

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const own = state.webhooks[0];

  return {
    url,
    webhook: `${url}/rest/${own?.user ?? 1}/${own?.secret ?? ''}/`,
    requests,
    messages: () => state.messages,
    fault(name, times = Number.POSITIVE_INFINITY, ms = 2000) {
      fault = name === null || times <= 0 ? null : { name, times, ms };
    },
    reset() {
      state = options.state ?? newPortalState();
      fault = null;
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
  const [address = '', query = ''] = path.split('?');
  return {
    httpMethod: method,
    path,
    method: /\/rest\/[^/]+\/[^/]+\/([^/]+)/.exec(address)?.[1]?.replace(/\.json$/i, '') ?? '',
    contentType,
    params: readBody(query, contentType, body),
    raw: body,
    answer: answer === null ? null : { status: answer.status, body: answer.body },
  };
}
