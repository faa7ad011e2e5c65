import type { Router } from 'express';
import { listDemoPeople, signInAsDemoPerson } from '../../contract/demo/routes.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { countKeptMails } from '../../platform/mail/list-kept-mails.ts';
import { findDemoMark } from '../../platform/mongo/demo-mark.ts';
import { presentMe } from './present.ts';
import { findUsersByIds, requireUser } from './reads.ts';
import { signInAs } from './routes.ts';

/** Lets a newcomer be one of the invented people. Outside a demo, which serves a marked database on loopback only, nothing is here. */
export function mountDemoRoutes(
  router: Router,
  options: { readonly isHttps: boolean; readonly isDemo: boolean },
): void {
  bindRoute(router, listDemoPeople, async () => {
    if (!options.isDemo) refuse('request.not_found');
    const people = (await findDemoMark())?.people ?? [];
    const users = new Map(
      (await findUsersByIds(people.map(({ userId }) => userId))).map((row) => [String(row._id), row]),
    );
    return {
      people: people.flatMap(({ userId, role, aboutEn, aboutEs }) => {
        const user = users.get(userId);
        if (!user) return [];
        const about = { en: aboutEn, es: aboutEs, writtenIn: user.language };
        return [{ userId, name: user.name, role, language: user.language, about }];
      }),
      mails: await countKeptMails(),
    };
  });

  bindRoute(router, signInAsDemoPerson, async ({ body, http, now }) => {
    if (!options.isDemo) refuse('request.not_found');
    const people = (await findDemoMark())?.people ?? [];
    if (!people.some(({ userId }) => userId === body.userId)) return refuse('user.not_found');
    const user = await requireUser(body.userId);
    await signInAs(user, { ...http, now, isHttps: options.isHttps });
    return { me: presentMe(user), isDemo: true, awaitsSecondFactor: false };
  });
}
