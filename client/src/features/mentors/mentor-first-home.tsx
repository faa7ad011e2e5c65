import type { ReactNode } from 'react';
import { FirstSteps } from '../../shared/components/first-steps.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { useOffer } from './use-offer.ts';

/** The first home of a mentor who has not published an offer yet; `before` is what waits for them all the same. */
export function MentorFirstHome({ before }: { before: ReactNode }) {
  const t = useT();
  const me = useMe();
  const { offer } = useOffer();
  return (
    <FirstSteps
      title={t('mentors.first.title', { name: me.name.split(' ')[0] ?? me.name })}
      lead={t('mentors.first.lead')}
      before={before}
      seen={t('mentors.notYetSeen')}
      steps={[
        {
          key: 'describe',
          title: t('mentors.first.describe'),
          text: t('mentors.first.describeText'),
          action: (
            <LinkButton to="/offer/steps/$step" params={{ step: 'offers' }}>
              {t(offer === null ? 'mentors.first.begin' : 'mentors.first.goOn')}
            </LinkButton>
          ),
        },
        { key: 'check', title: t('mentors.first.check'), text: t('mentors.first.checkText') },
        { key: 'answer', title: t('mentors.first.answer'), text: t('mentors.first.answerText') },
      ]}
    />
  );
}

/** Whether this mentor has shown nothing yet; null while that is not known. */
export function useIsMentorNew(): boolean | null {
  const { offer, isNone } = useOffer();
  if (isNone) return true;
  return offer === null ? null : offer.state === 'draft';
}
