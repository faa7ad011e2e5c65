import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens and resolves with the port; rejects when the address is taken or not allowed. */
export function listen(http: Server, at: { port: number; host: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(at.port, at.host, () => {
      http.off('error', reject);
      resolve((http.address() as AddressInfo).port);
    });
  });
}
