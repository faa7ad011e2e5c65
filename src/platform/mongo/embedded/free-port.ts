import { createServer } from 'node:net';

/**
 * Returns `preferred` when nobody listens there on the loopback address, otherwise a port that the system picks. The port
 * is free at this moment only: whoever takes it must cope with losing the race.
 */
export async function freePort(preferred: number | null): Promise<number> {
  const kept = preferred === null ? null : await tryPort(preferred);
  return kept ?? (await tryPort(0)) ?? Promise.reject(new Error('no free port on 127.0.0.1'));
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}
