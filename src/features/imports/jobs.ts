import mongoose from 'mongoose';
import type { Job } from '../../platform/jobs/start-jobs.ts';
import { ImportFileModel } from './import-file-model.ts';
import { ImportRowModel } from './import-row-model.ts';

/** Deletes files after their day and rows after their month. */
export async function sweepImports(now: Date): Promise<void> {
  const isOver = { expiresAt: mongoose.trusted({ $lte: now }) };
  await ImportFileModel.deleteMany(isOver);
  await ImportRowModel.deleteMany(isOver);
}

export const importJobs: readonly Job[] = [{ name: 'imports.sweep', every: '10 minutes', run: sweepImports }];
