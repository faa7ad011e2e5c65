import { Switch } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { changeNoticeChoices, getNoticeChoices } from '../../../../src/contract/notifications/notice-routes.ts';
import type { NoticeChoices } from '../../../../src/contract/notifications/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { setRouteData, useRouteQuery } from '../../shared/api/use-route-query.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { FormSection } from '../../shared/components/form-sections.tsx';
import { Note } from '../../shared/components/note.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { NoticeTable } from './notice-table.tsx';
import styles from './settings-notices.module.css';

/** What to be told about, where; each choice is kept as it is made. `children`: what else others are told. */
export function SettingsNotices({ children }: { children?: ReactNode }) {
  const t = useT();
  const client = useQueryClient();
  const toast = useToast();
  const sentence = useErrorSentence();
  const query = useRouteQuery(getNoticeChoices, {});
  const changing = useRouteMutation(changeNoticeChoices, {
    onSuccess: (_done, { body }) => {
      if (body !== undefined) setRouteData(client, { route: getNoticeChoices, input: {} }, () => body);
      toast({ text: t('account.saved') });
    },
  });
  const shown = changing.isPending ? (changing.variables.body ?? query.data) : query.data;
  const choose = (choices: NoticeChoices): void => changing.mutate({ body: choices });
  return (
    <FormSection id="notices" title={t('notices.settings.title')}>
      {query.isError ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {changing.isError ? <Note tone="late">{sentence(changing.error)}</Note> : null}
      {query.isPending ? <RowsSkeleton rows={3} /> : null}
      {shown === undefined ? null : (
        <>
          <NoticeTable choices={shown} onChoose={choose} />
          <div className={styles.quiet}>
            <Switch
              label={t('notices.settings.quiet')}
              description={t('notices.settings.quietHint')}
              labelPosition="left"
              classNames={{ body: styles.quietBody ?? '' }}
              checked={shown.isQuietAtNight}
              onChange={(event) => choose({ ...shown, isQuietAtNight: event.currentTarget.checked })}
            />
          </div>
        </>
      )}
      {children === undefined ? null : <div className={styles.quiet}>{children}</div>}
    </FormSection>
  );
}
