import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { closeStartup, leaveStartup, listOwnStartups } from '../../../../src/contract/startups/routes.ts';
import type { OwnStartup } from '../../../../src/contract/startups/schema.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Dialog, DialogActions } from '../../shared/components/dialog.tsx';
import { FormSection } from '../../shared/components/form-sections.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { nameOf } from './choose-startup.tsx';

/** The ways out: leaving a team that goes on, or closing for good, which cannot be undone and so is asked once. */
export function LeaveOrClose({ startup }: { startup: OwnStartup }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const sentence = useErrorSentence();
  const [isAsking, setAsking] = useState(false);
  const invalidates = [listOwnStartups, getSession];
  const name = nameOf(startup);
  const goHome = (text: string) => {
    toast({ text });
    void navigate({ to: '/home' });
  };
  const leaving = useRouteMutation(leaveStartup, {
    invalidates,
    onSuccess: () => goHome(t('startups.people.left', { name })),
  });
  const closing = useRouteMutation(closeStartup, {
    invalidates,
    onSuccess: () => goHome(t('startups.people.closed', { name })),
  });
  const params = { startupId: startup.id };
  const onError = (error: unknown) => toast({ text: sentence(error), tone: 'late' });
  return (
    <FormSection title={t('startups.people.leave')} hint={startup.can.leave ? undefined : t('startups.people.lastOne')}>
      <div className="row" style={{ '--gap': '4px 24px' } as React.CSSProperties}>
        {startup.can.leave ? (
          <Button
            variant="default"
            disabled={leaving.isPending}
            onClick={() => leaving.mutate({ params }, { onError })}
          >
            {t('startups.people.leave')}
          </Button>
        ) : null}
        <Button variant="subtle" px={0} onClick={() => setAsking(true)}>
          {t('startups.people.close')}
        </Button>
      </div>
      <Dialog
        title={t('startups.people.closeTitle', { name })}
        lead={t('startups.people.closeLead')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
      >
        <DialogActions>
          <Button
            color="red"
            disabled={closing.isPending}
            onClick={() => closing.mutate({ params, body: { revision: startup.revision } }, { onError })}
          >
            {t('startups.people.closeYes')}
          </Button>
          <Button variant="subtle" onClick={() => setAsking(false)}>
            {t('ui.cancel')}
          </Button>
        </DialogActions>
      </Dialog>
    </FormSection>
  );
}
