import { runTool } from '../../scripts/build/run-tool.ts';
import startMongo from './start-mongo.ts';

/** Browsers get the client as people do: built. What has not changed is not built again. */
export default async function startJourneys(): Promise<void> {
  const { code, output } = await runTool('node', ['--import', 'tsx', 'scripts/build.ts']);
  if (code !== 0) throw new Error(`the client could not be built:\n${output}`);
  await startMongo();
}
