import { afterQuietHours } from '../../../../src/features/notifications/quiet-hours.ts';

const zone = 'America/Ciudad_Juarez';

test.each([
  ['by day it goes at once', '2026-10-05T18:00:00Z', '2026-10-05T18:00:00.000Z'],
  ['at 20:59 it goes at once', '2026-10-06T02:59:00Z', '2026-10-06T02:59:00.000Z'],
  ['at 21:00 it waits for the next morning', '2026-10-06T03:00:00Z', '2026-10-06T14:00:00.000Z'],
  ['after midnight it waits for the same morning', '2026-10-06T08:00:00Z', '2026-10-06T14:00:00.000Z'],
  ['over the change of the clocks it is eight on the new clock', '2026-11-01T04:00:00Z', '2026-11-01T15:00:00.000Z'],
])('%s', (_title, at, sent) => {
  expect(afterQuietHours(new Date(at), zone).toISOString()).toBe(sent);
});
