import { createInterface } from 'node:readline/promises';
import path from 'node:path';
import { projectRoot } from './build/run-tool.ts';
import { emptyPlan } from './start/empty-data.ts';

/** Empties the database that npm start uses, after asking; --yes answers beforehand. */
const dataDir = path.resolve(projectRoot, process.env['DATA_DIR'] || '.data');
try {
  const { what, empty } = await emptyPlan({ env: process.env, dataDir });
  if (await isConfirmed(what)) {
    await empty();
    console.log('Emptied. The next start begins anew.');
  } else {
    console.log('Nothing was changed.');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function isConfirmed(what: string): Promise<boolean> {
  if (process.argv.includes('--yes')) return true;
  const dialog = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await Promise.race([
    dialog.question(`This deletes ${what}. Type yes to go on: `),
    new Promise<string>((resolve) => dialog.once('close', () => resolve(''))),
  ]);
  dialog.close();
  return answer.trim().toLowerCase() === 'yes';
}
