import { useState } from 'react';
import { listDemoPeople, signInAsDemoPerson } from '../../../../src/contract/demo/routes.ts';
import type { DemoPerson } from '../../../../src/contract/demo/schema.ts';
import type { Role, Session } from '../../../../src/contract/users/schema.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { Dialog } from '../../shared/components/dialog.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { Person } from '../../shared/components/person.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useSession } from '../../shared/session/session-provider.tsx';
import { useEnter } from '../../shared/session/use-enter.ts';
import { home } from '../shell/navigation.ts';
import styles from './demo-bar.module.css';

/** Above everything and outside the product: who you are in the demo, whom else you may be, and where the mail goes. */
export function DemoBar() {
  const t = useT();
  const { me, role } = useSession();
  // Here and not in the list, which is gone before the page knows who has come.
  const enter = useEnter();
  const [isOpen, setOpen] = useState(false);
  const people = useRouteQuery(listDemoPeople, {});
  const mails = people.data?.mails ?? 0;
  return (
    <section className={styles.bar} aria-label={t('shell.demo.label')} data-demo-bar="">
      <b>{t('shell.demo.label')}</b>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {me === null ? null : <Person name={me.name} id={me.id} size={24} />}
        <span className={styles.who}>
          {me === null || role === null
            ? t('shell.demo.nobody')
            : t('shell.demo.you', { name: me.name, role: t(asRole[role]) })}
        </span>
        <Icon name="down" size={16} />
      </button>
      <a href="/mailbox">
        <Icon name="mail" />
        <u>{t('shell.demo.mailbox')}</u> {mails > 0 ? mails : null}
      </a>
      <Dialog kind="sheet" title={t('shell.demo.choose')} isOpen={isOpen} onClose={() => setOpen(false)}>
        {people.isPending ? <RowsSkeleton rows={6} /> : null}
        {people.isError ? <ErrorState error={people.error} onRetry={() => void people.refetch()} /> : null}
        <DemoPeople
          people={people.data?.people ?? []}
          onEntered={(session) => {
            setOpen(false);
            enter(session, home);
          }}
        />
      </Dialog>
    </section>
  );
}

const asRole = {
  founder: 'shell.demo.asFounder',
  mentor: 'shell.demo.asMentor',
  coordinator: 'shell.demo.asCoordinator',
  admin: 'shell.demo.asAdmin',
} as const satisfies Record<Role, string>;

const groups = [
  { role: 'founder', title: 'shell.demo.founders' },
  { role: 'mentor', title: 'shell.demo.mentors' },
  { role: 'coordinator', title: 'shell.demo.coordinators' },
  { role: 'admin', title: 'shell.demo.admins' },
] as const;

interface DemoPeopleProps {
  readonly people: readonly DemoPerson[];
  readonly onEntered: (session: Session) => void;
}

function DemoPeople({ people, onEntered }: DemoPeopleProps) {
  const t = useT();
  const { language, setLanguage } = useLanguage();
  const { me, setRole } = useSession();
  const signIn = useRouteMutation(signInAsDemoPerson);
  const be = async (person: DemoPerson) => {
    const session = await signIn.mutateAsync({ body: { userId: person.userId } });
    setRole(person.role);
    await setLanguage(person.language);
    onEntered(session);
  };
  return groups.map(({ role, title }) => {
    const members = people.filter((person) => person.role === role);
    return members.length === 0 ? null : (
      <section key={role}>
        <h3 className={styles.group}>{t(title)}</h3>
        {members.map((person) => (
          <button
            key={person.userId}
            type="button"
            className={styles.person}
            aria-current={person.userId === me?.id ? 'true' : undefined}
            onClick={() => void be(person).catch(() => undefined)}
          >
            <Person name={person.name} id={person.userId} size={34} />
            <span>
              <b>{person.name}</b>
              <small>{person.about[language] ?? person.about[person.about.writtenIn]}</small>
            </span>
            <span className={styles.language}>{person.language === 'es' ? 'Español' : 'English'}</span>
          </button>
        ))}
      </section>
    );
  });
}
