import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. `body` is the text, read as UTF-8. */
export interface RecordedRequest {
  readonly httpMethod: string;
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
}

/** A server that keeps what it is asked and answers all of it alike. */
export interface RecordServer {
  /** Its address without a slash at the end. */
  readonly url: string;
  /** A webhook of it, with a slash at the end. */
  readonly webhook: string;
  readonly requests: RecordedRequest[];
  close(): Promise<void>;
}

interface Options {
  /** The JSON of every answer; a message id by default. */
  readonly answer?: unknown;
  readonly status?: number;
  /** A key and a certificate make it an https server. */
  readonly secure?: { readonly key: string; readonly cert: string };
  /** HTML pages by path, answered to GET; they are not recorded. */
  readonly pages?: Readonly<Record<string, string>>;
}

const TIME = { start: 1, finish: 2, duration: 1, processing: 1, date_start: '', date_finish: '', operating: 0 };

/** Starts the server on a free port of 127.0.0.1. */
export async function startRecordServer(options: Options = {}): Promise<RecordServer> {
  const { answer = { result: 4321, time: TIME }, status = 200, secure, pages = {} } = options;
  const requests: RecordedRequest[] = [];

  async function handle(incoming: IncomingMessage, response: ServerResponse) {
    const path = incoming.url ?? '';
    const page = incoming.method === 'GET' ? pages[path] : undefined;
    if (page !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part);
    const contentType = incoming.headers['content-type'] ?? '';
    requests.push({
      httpMethod: incoming.method ?? '',
      path,
      contentType,
      body: Buffer.concat(parts).toString('utf8'),
    });
    // A kept connection would hold up the end of a test.
    response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' }).end(JSON.stringify(answer));
  }

  const listener = (incoming: IncomingMessage, response: ServerResponse) => {
    handle(incoming, response).catch(() => incoming.socket.destroy());
  };
  const server = secure ? createSecureServer(secure, listener) : createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const url = `${secure ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    webhook: `${url}/rest/1/xxxxxxxxxxxxxxxx/`,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
