import { Note } from '../../shared/components/note.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { Inviting } from './use-inviting.ts';

/** What became of those who need no word any more: whose mail waits, and that all others have had one. */
export function Underway({ found }: { found: NonNullable<Inviting['found']> }) {
  const t = useT();
  const { planned, toInvite, unclaimed } = found;
  const others = planned === 0 ? 'invitations.allInvited' : 'invitations.othersInvited';
  const words = [
    ...(planned === 0 ? [] : [t('invitations.planned', { count: planned })]),
    ...(toInvite === 0 && planned < unclaimed ? [t(others)] : []),
  ];
  return words.length === 0 ? null : <Note icon="mail">{words.join(' ')}</Note>;
}
