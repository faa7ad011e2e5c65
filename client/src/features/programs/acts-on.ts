import type { Deciding } from './use-deciding.ts';
import type { DeskEnrollment } from './use-programs.ts';

type Act = (those: readonly DeskEnrollment[]) => Promise<void>;

/** What a key or the bar does to those applications that are meant: only where it may be done, and one act at a time. */
export function actsOn(meant: readonly DeskEnrollment[], deciding: Deciding) {
  const act = (may: 'decide' | 'ask', run: Act) => (): void => {
    const those = meant.filter(({ can }) => can[may]);
    if (those.length > 0 && !deciding.isDeciding) void run(those);
  };
  return { admit: act('decide', deciding.admit), ask: act('ask', deciding.ask) };
}
