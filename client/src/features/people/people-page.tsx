import { Navigate, useParams } from '@tanstack/react-router';
import { peopleGroup } from '../../../../src/contract/users/schema.ts';
import { Split } from '../../shared/components/split.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { InviteStaff } from './invite-staff.tsx';
import { PeopleList } from './people-list.tsx';

/** u1: everybody of this installation by group, and beside them the invitation to the staff. */
export function PeoplePage() {
  const t = useT();
  const { group: asked } = useParams({ strict: false });
  // A coordinator's people are those of their programs; everybody is an administrator's business.
  if (!useMe().roles.includes('admin')) return <Navigate to="/network" replace />;
  const known = peopleGroup.safeParse(asked);
  const group = known.success ? known.data : 'staff';
  return (
    <div data-width="full">
      <Split
        thenLabel={t('people.invite.title')}
        isThenBelow
        work={<PeopleList key={group} group={group} />}
        then={<InviteStaff />}
      />
    </div>
  );
}
