import { createServer } from 'node:net';

/** The first port from `start` on that nothing listens to on 127.0.0.1. */
export function freePort(start) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (start < 65_535 ? resolve(freePort(start + 1)) : reject(error)));
    server.listen(start, '127.0.0.1', () => server.close(() => resolve(start)));
  });
}
