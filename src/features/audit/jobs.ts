import type { Job } from '../../platform/jobs/start-jobs.ts';
import { sealAudit } from './seal-audit.ts';

export const auditJobs: readonly Job[] = [
  {
    name: 'audit.seal',
    every: '10 seconds',
    run: async () => {
      await sealAudit();
    },
  },
];
