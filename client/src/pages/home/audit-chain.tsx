import { Button } from '@mantine/core';
import { useState } from 'react';
import { verifyAudit } from '../../../../src/contract/audit/routes.ts';
import type { Health } from '../../../../src/contract/insights/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { Note } from '../../shared/components/note.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { HomeSection } from './home-section.tsx';

/** The sealed log of acts. Its chain is recomputed when somebody asks: that reads all of it. */
export function AuditChain({ audit }: { audit: Health['audit'] }) {
  const t = useT();
  const sentence = useErrorSentence();
  const [isAsked, setAsked] = useState(false);
  const { data, error, isFetching, refetch } = useRouteQuery(verifyAudit, {}, { enabled: isAsked, staleTimeMs: 0 });
  return (
    <HomeSection title={t('health.audit')}>
      <p className="ink2">
        {t('health.sealed', { count: audit.sealed })} {t('health.unsealed', { count: audit.unsealed })}
      </p>
      <output>
        {data === undefined || isFetching ? null : data.isWhole ? (
          <Note tone="act">{t('health.whole', { count: data.sealed })}</Note>
        ) : (
          <Note tone="late">{t('health.broken', { seal: data.brokenAt ?? 0 })}</Note>
        )}
        {error === null ? null : <Note tone="late">{sentence(error)}</Note>}
      </output>
      <Button
        variant="default"
        mt={12}
        loading={isFetching}
        onClick={() => (isAsked ? void refetch() : setAsked(true))}
      >
        {t('health.verify')}
      </Button>
    </HomeSection>
  );
}
