import { rmSync } from 'node:fs';
import './start-mongo.ts';

export default async function stopMongo(): Promise<void> {
  const running = globalThis.testMongo;
  if (!running) return;
  globalThis.testMongo = undefined;
  delete process.env['TEST_MONGODB_URI'];
  await running.server.stop();
  rmSync(running.folder, { recursive: true, force: true });
}
