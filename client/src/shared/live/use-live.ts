import { useEffect, useEffectEvent } from 'react';
import type { z } from 'zod';
import type { ServerEventDefinition } from '../../../../src/contract/define-event.ts';
import { useLiveChannel } from './live-provider.tsx';

/**
 * Hears one event of the contract while the component stands. The payload is parsed: what the contract does not know is
 * dropped, because an old page must survive a new server.
 */
export function useLive<Payload extends z.ZodType>(
  event: ServerEventDefinition<string, Payload>,
  handler: (payload: z.output<Payload>) => void,
): void {
  const channel = useLiveChannel();
  const hear = useEffectEvent(handler);
  useEffect(
    () =>
      channel?.listen(event.name, (payload) => {
        const parsed = event.payload.safeParse(payload);
        if (parsed.success) hear(parsed.data);
      }),
    [channel, event],
  );
}
