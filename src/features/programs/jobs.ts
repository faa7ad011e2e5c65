import type { Job } from '../../platform/jobs/start-jobs.ts';
import { sendEnrollmentNotices } from './actions/send-notices.ts';

export const programJobs: readonly Job[] = [
  {
    name: 'enrollments.send_notices',
    every: '1 minute',
    run: async (now) => {
      await sendEnrollmentNotices(now);
    },
  },
];
