import { useParams } from '@tanstack/react-router';
import { peopleGroup } from '../../../../src/contract/users/schema.ts';
import { Split } from '../../shared/components/split.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { InviteStaff } from './invite-staff.tsx';
import { PeopleList } from './people-list.tsx';

/** u1: everybody of this installation by group, and beside them the invitation to the staff. */
export function PeoplePage() {
  const t = useT();
  const { group: asked } = useParams({ strict: false });
  const known = peopleGroup.safeParse(asked);
  const group = known.success ? known.data : 'staff';
  return (
    <div data-width="full">
      <Split
        thenLabel={t('people.invite.title')}
        work={<PeopleList key={group} group={group} />}
        then={<InviteStaff />}
      />
    </div>
  );
}
