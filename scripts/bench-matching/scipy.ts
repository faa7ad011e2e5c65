import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScoreSource } from '../../src/engine/assignment/score-source.ts';

const program = `
import sys, time
import numpy
from scipy.optimize import linear_sum_assignment
n = int(sys.argv[2])
scores = numpy.fromfile(sys.argv[1], dtype=numpy.int32).reshape(n, n).astype(numpy.float64)
linear_sum_assignment(scores[:200, :200], maximize=True)
start = time.perf_counter()
rows, columns = linear_sum_assignment(scores, maximize=True)
print(1000 * (time.perf_counter() - start), int(scores[rows, columns].sum()))
`;

export type SciPyAnswer = { readonly ms: number; readonly total: number | null };

/** A Python with SciPy: the one on the path, or Debian's, for which the package python3-scipy is made. */
function pythonWithSciPy(): string | null {
  const works = (python: string) => spawnSync(python, ['-c', 'import scipy.optimize']).status === 0;
  return ['python3', '/usr/bin/python3'].find(works) ?? null;
}

/**
 * SciPy's linear_sum_assignment alone on the same integers, warmed; null where SciPy is missing. It is stopped after
 * `limitMs`: then the time is that limit and there is no total to compare.
 */
export function askSciPy(scores: ScoreSource, limitMs: number): SciPyAnswer | null {
  const python = pythonWithSciPy();
  if (python === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'bench-scipy-'));
  try {
    const file = join(folder, 'scores.bin');
    const handle = openSync(file, 'w');
    for (let i = 0; i < scores.startups; i++) {
      const row = scores.row(i);
      writeSync(handle, new Uint8Array(row.buffer, row.byteOffset, row.byteLength));
    }
    closeSync(handle);
    const answer = spawnSync(python, ['-c', program, file, String(scores.startups)], {
      timeout: limitMs,
      encoding: 'utf8',
    });
    if (answer.status !== 0) return { ms: limitMs, total: null };
    const [ms = Number.NaN, total = Number.NaN] = answer.stdout.trim().split(' ').map(Number);
    return { ms, total };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
