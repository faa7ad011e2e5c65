import type { Job } from '../../platform/jobs/start-jobs.ts';
import { sweepAbsences } from './actions/sweep-absences.ts';

export const mentorJobs: readonly Job[] = [
  {
    name: 'mentors.sweep_absences',
    every: '5 minutes',
    run: async (now) => {
      await sweepAbsences(now);
    },
  },
];
