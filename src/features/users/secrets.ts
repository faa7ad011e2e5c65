import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** 256 random bits as text, for cookies and links. */
export const makeSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a random secret. A fast hash is enough: the secret cannot be guessed. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

// Argon2id is the package's default algorithm; OWASP's minimum of memory and passes.
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, argon);

/** Takes the same time when there is no such account, so that time tells nothing. */
export async function isPassword(storedHash: string | null, password: string): Promise<boolean> {
  const isRight = await verify(storedHash ?? (await dummyHash), password, argon);
  return storedHash !== null && isRight;
}

const dummyHash = hash(randomBytes(16).toString('hex'), argon);
