const lookMs = 500;

/**
 * Calls back when the npm that started this has gone. Told to end, npm ends the shell between us, and a shell passes no signal
 * on: without this everything would run on with nobody to stop it. Started without npm, nobody is watched, since whoever puts
 * a process into the background may leave it there.
 */
export function endWithNpm(env: NodeJS.ProcessEnv, end: () => void): void {
  if (env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, lookMs);
  timer.unref();
}
