import { useQueryClient } from '@tanstack/react-query';
import { startupChangedNews } from '../../../../src/contract/startups/events.ts';
import { useLive } from '../../shared/live/use-live.ts';
import { keepOwnStartup } from './use-own-startup.ts';

/** Keeps this person's startups true on every device and for every member. */
export function useStartupNews(): void {
  const client = useQueryClient();
  useLive(startupChangedNews, (startup) => keepOwnStartup(client, startup));
}
