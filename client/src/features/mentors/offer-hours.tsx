import { Navigate } from '@tanstack/react-router';
import type { OwnMentor } from '../../../../src/contract/mentors/schema.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { HoursEditor } from '../../shared/facts/hours-editor.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { Absences } from './absences.tsx';
import { useOffer, useOfferDraft } from './use-offer.ts';

/** q3 for a mentor: the hours of a usual week, and the days away. */
export function OfferHours() {
  const { offer, isNone, error, retry } = useOffer();
  if (offer !== null) return <Hours offer={offer} />;
  if (isNone) return <Navigate to="/offer" replace />;
  return error === null ? <PageSkeleton /> : <ErrorState error={error} onRetry={retry} />;
}

function Hours({ offer }: { offer: OwnMentor }) {
  const t = useT();
  const me = useMe();
  const names = useDirectory();
  const draft = useOfferDraft(offer);
  const { placeId, availability } = draft.facts;
  const zone = availability?.zone ?? (placeId === null ? null : names.placeZone(placeId)) ?? me.timeZone;
  return (
    <HoursEditor
      back={{ to: '/offer', label: t('mentors.mine') }}
      value={availability}
      published={offer.published?.availability ?? null}
      zone={zone}
      onSave={(hours) => {
        draft.set('availability', hours);
        void draft.flush();
      }}
      then={<Absences offer={offer} zone={zone} />}
    />
  );
}
