import { createServer } from 'vite';
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
  const target = `http://127.0.0.1:${behind}`;
  const vite = await createServer({
    configFile: 'client/vite.config.ts',
    server: {
      port,
      strictPort: true,
      proxy: { '/api': target, '/mailbox': target, '/socket.io': { target, ws: true } },
    },
  });
  try {
    await vite.listen();
    return await run({
      ...options,
      env: { ...options.env, PORT: String(behind), PUBLIC_URL: publicUrl },
      command: ['--watch', '--import', 'tsx', 'src/main.ts'],
      prepare: async () => undefined,
    });
  } finally {
    await vite.close();
  }
}
