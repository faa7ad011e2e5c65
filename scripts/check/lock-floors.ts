import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The oldest versions without a known hole that concerns us; an advisory service cannot be reached from everywhere. */
const floors: Readonly<Record<string, string>> = {
  'engine.io': '6.6.9',
  'socket.io-parser': '4.2.7',
  ws: '8.21.0',
  mongoose: '9.9.2',
  qs: '6.16.0',
  'path-to-regexp': '8.4.0',
  'body-parser': '2.3.0',
  multer: '2.2.0',
  nodemailer: '9.0.5',
  passport: '0.7.0',
};

export type Lock = { packages: Record<string, { version?: string; dev?: boolean; hasInstallScript?: boolean }> };

/**
 * Compares the lock file with the floors and with the list of packages whose install scripts were decided on
 * (`allowScripts` of package.json). Tools that never reach production may be older. Returns one sentence per problem.
 */
export function lockProblems(lock: Lock, allowScripts: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(lock.packages).flatMap(([where, entry]) => {
    const name = where.split('node_modules/').at(-1) ?? '';
    const floor = entry.dev ? undefined : floors[name];
    const isOld = floor !== undefined && isOlder(entry.version ?? '0', floor);
    const isUndecided = entry.hasInstallScript === true && !(name in allowScripts);
    return [
      ...(isOld ? [`${where} is ${entry.version}, and at least ${floor} is needed.`] : []),
      ...(isUndecided ? [`${where} has an install script: decide on it in allowScripts of package.json.`] : []),
    ];
  });
}

/** The problems of the project's own lock file. */
export function ownLockProblems(root: string): string[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
  const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    allowScripts: Record<string, boolean>;
  };
  return lockProblems(lock, own.allowScripts);
}

function isOlder(version: string, floor: string): boolean {
  const [have, need] = [version, floor].map((text) => text.split(/[.-]/).map(Number));
  for (const [place, least] of (need ?? []).entries()) {
    const part = have?.[place] ?? 0;
    if (part !== least) return part < least;
  }
  return false;
}
