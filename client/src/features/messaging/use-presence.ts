import { useEffect, useState } from 'react';
import { askPresence, presenceChanged } from '../../../../src/contract/messaging/events.ts';
import { useLiveChannel } from '../../shared/live/live-provider.tsx';
import { useLive } from '../../shared/live/use-live.ts';

/** Who of one's partners is here now. May be lost on the way, so it is asked again after each absence. */
export function usePresence(): ReadonlySet<string> {
  const channel = useLiveChannel();
  const [online, setOnline] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (channel === null) return;
    const ask = (): void =>
      void channel
        .send(askPresence, {})
        .then(({ onlineUserIds }) => setOnline(new Set(onlineUserIds)))
        .catch(() => undefined);
    ask();
    return channel.afterAbsence(ask);
  }, [channel]);
  useLive(presenceChanged, ({ userId, isOnline }) =>
    setOnline((known) => new Set(isOnline ? [...known, userId] : [...known].filter((id) => id !== userId))),
  );
  return online;
}
