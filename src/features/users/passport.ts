import { Passport } from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';
import type { Request, Response } from 'express';
import { AppError } from '../../platform/errors/app-error.ts';
import { findUserByEmail, maySignIn } from './reads.ts';
import { isPassword } from './secrets.ts';
import type { UserRow } from './user-model.ts';

/** Strategies prove who somebody is; what follows (our own AuthSession) is the same for all of them. */
const passport = new Passport();

passport.use(
  new LocalStrategy({ usernameField: 'email', session: false }, (email, password, done) => {
    checkPassword(email, password).then(
      (user) => done(null, user ?? false),
      (error: unknown) => done(error),
    );
  }),
);

async function checkPassword(email: string, password: string): Promise<UserRow | null> {
  const user = await findUserByEmail(email);
  const isRight = await isPassword(user?.passwordHash ?? null, password);
  return user && isRight && maySignIn(user) ? user : null;
}

/** Told when so few tries are left that a person should stop guessing. */
const fewTries = 5;

/**
 * The user whose credentials the request carries. Unknown, wrong, suspended and unclaimed answer alike; the refusal tells how many
 * tries are left (`count`) when they are few.
 */
export async function authenticate(req: Request, res: Response, triesLeft: number): Promise<UserRow> {
  return new Promise((resolve, reject) => {
    const decide = (error: unknown, user: UserRow | false | null | undefined): void => {
      if (error) reject(error instanceof Error ? error : new Error('The strategy failed.', { cause: error }));
      else if (user) resolve(user);
      else
        reject(
          new AppError('session.wrong_credentials', { params: triesLeft <= fewTries ? { count: triesLeft } : {} }),
        );
    };
    passport.authenticate('local', { session: false }, decide)(req, res, reject);
  });
}
