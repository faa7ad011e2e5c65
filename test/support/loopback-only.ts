import { Socket } from 'node:net';
import { isLoopback } from '../../src/platform/config/public-url.ts';

const guarded = Symbol.for('puente.test.loopback-only');

/** Tests speak with this machine only: a connection to anywhere else fails at once, naming the host. */
export function refuseForeignNetwork(): void {
  if (guarded in Socket.prototype) return;
  Object.assign(Socket.prototype, { [guarded]: true });
  Socket.prototype.connect = new Proxy(Reflect.get(Socket.prototype, 'connect'), {
    apply(connect, socket: Socket, args: unknown[]) {
      const host = hostOf(args);
      if (host === null || isLoopback(host)) return Reflect.apply(connect, socket, args) as unknown;
      return socket.destroy(
        new Error(`a test wanted to connect to ${host}: the network of tests ends at this machine`),
      );
    },
  });
}

/** The host of any way to call `connect`: (options), (port, host), (path), or Node's own ([options, callback]). */
function hostOf(args: readonly unknown[]): string | null {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null && 'host' in first) return String(first.host ?? 'localhost');
  return typeof first === 'number' && typeof second === 'string' ? second : null;
}
