import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';

test('a connection to another machine fails at once and names it', async () => {
  const [error] = (await once(connect(80, 'example.org').on('connect', fail), 'error')) as [Error];
  expect(error.message).toContain('a test wanted to connect to example.org');
  await expect(fetch('http://192.0.2.1/')).rejects.toThrow('fetch failed');
});

test('a connection to this machine goes through', async () => {
  const server = createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const [data] = (await once(connect((server.address() as AddressInfo).port, '127.0.0.1'), 'data')) as [Buffer];
  expect(data.toString()).toBe('hello');
  server.close();
});

function fail(): void {
  throw new Error('the connection must not come about');
}
