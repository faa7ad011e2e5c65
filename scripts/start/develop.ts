import { createServer } from 'node:http';
import { createServer as createVite } from 'vite';
import { freePort } from '../../src/platform/mongo/embedded/free-port.ts';
import { run, type RunOptions } from './run.ts';

/**
 * Development: the application runs from source and restarts at every change; the client comes from Vite with hot
 * replacement on PORT and passes everything else on to the application, which listens on a free port behind it.
 */
export async function develop(options: Omit<RunOptions, 'command' | 'prepare'>): Promise<number> {
  const port = Number(options.env['PORT'] || 3000);
  const behind = await freePort(null);
  const publicUrl = options.env['PUBLIC_URL'] || `http://localhost:${port}`;
  const http = createServer((request, response) => vite.middlewares(request, response));
  // On a server of ours: one of its own would end this process at the first SIGTERM, before the database is stopped.
  const vite = await createVite({
    configFile: 'client/vite.config.ts',
    server: { middlewareMode: { server: http }, ws: { server: http }, proxy: proxyTo(`http://127.0.0.1:${behind}`) },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      http.once('error', reject).listen(port, 'localhost', resolve);
    });
    return await run({
      ...options,
      env: { ...options.env, PORT: String(behind), PUBLIC_URL: publicUrl },
      command: ['--watch', '--import', 'tsx', 'src/main.ts'],
      prepare: async () => undefined,
    });
  } finally {
    http.closeAllConnections();
    http.close();
    await vite.close();
  }
}

const proxyTo = (target: string) => ({ '/api': target, '/mailbox': target, '/socket.io': { target, ws: true } });
