import { useState } from 'react';

/** All of them before the link of the invitation ends. */
export const reminderDays = ['5', '7', '10'] as const;
export type RemindAfter = (typeof reminderDays)[number] | 'none';
export type SendWhen = 'now' | 'morning';

/** When invitations go out and when they are reminded of: as drawn, until somebody chooses otherwise. */
export function useTiming() {
  const [when, setWhen] = useState<SendWhen>('morning');
  const [remindAfter, setRemindAfter] = useState<RemindAfter>('7');
  return {
    when,
    setWhen,
    remindAfter,
    setRemindAfter,
    wish: { when, remindAfterDays: remindAfter === 'none' ? null : Number(remindAfter) },
  };
}

export type Timing = ReturnType<typeof useTiming>;
