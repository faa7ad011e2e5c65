import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { routeKey } from '../api/use-route-query.ts';
import { whenQuiet } from '../api/when-quiet.ts';
import { useSession } from '../session/session-provider.tsx';
import { takeFirstPosition } from './first-position.ts';
import { lastingReads } from './lasting-reads.ts';
import type { LiveChannel } from './live-channel.ts';
import { loadLiveChannel } from './load-live-channel.ts';

const LiveContext = createContext<LiveChannel | null>(null);

/** The live channel, once it is there; `null` while signed out or still loading. */
export const useLiveChannel = (): LiveChannel | null => use(LiveContext);

/** Opens the live channel for a signed-in person, once the first page has what it asked for. */
export function LiveProvider({ isOn, children }: { isOn: boolean; children: ReactNode }) {
  const { me } = useSession();
  const client = useQueryClient();
  const [channel, setChannel] = useState<LiveChannel | null>(null);
  const userId = isOn ? (me?.id ?? null) : null;

  useEffect(() => {
    if (userId === null) return;
    let opened: LiveChannel | null = null;
    let isGone = false;
    void whenQuiet(client).then(async () => {
      const readAgain = (): void => {
        if (!isGone) void client.invalidateQueries({ predicate: ({ queryKey: [name] }) => !lastingReads.has(name) });
      };
      const { openLiveChannel } = await loadLiveChannel({ onRetry: readAgain });
      if (isGone) return;
      opened = openLiveChannel(takeFirstPosition(userId));
      opened.afterAbsence((isWhole) => {
        if (!isWhole) readAgain();
      });
      opened.whenRefused(() => void client.invalidateQueries({ queryKey: routeKey(getSession) }));
      setChannel(opened);
    });
    return () => {
      isGone = true;
      opened?.close();
      setChannel(null);
    };
  }, [userId, client]);

  // After the effects of everything below, which by now listens: the first news are told to whoever shows what they are about.
  useEffect(() => channel?.start(), [channel]);

  return <LiveContext value={channel}>{children}</LiveContext>;
}
