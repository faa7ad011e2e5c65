import { Button } from '@mantine/core';
import type { z } from 'zod';
import { endDevice, endOtherDevices, listDevices } from '../../../../src/contract/users/account-routes.ts';
import type { device } from '../../../../src/contract/users/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { FormSection } from '../../shared/components/form-sections.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { Note } from '../../shared/components/note.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { deviceName } from './device-name.ts';
import styles from './settings-page.module.css';

type Device = z.infer<typeof device>;

/** Where this person is signed in; ending one cuts it off within a second. */
export function SettingsDevices() {
  const t = useT();
  const sentence = useErrorSentence();
  const query = useRouteQuery(listDevices, {});
  const toast = useToast();
  const ending = useRouteMutation(endDevice, { invalidates: [listDevices] });
  const endingOthers = useRouteMutation(endOtherDevices, {
    invalidates: [listDevices],
    onSuccess: ({ ended }) => toast({ text: t('account.devices.othersEnded', { count: ended }) }),
  });
  const failed = ending.error ?? endingOthers.error;
  const devices = query.data?.devices ?? [];
  return (
    <FormSection title={t('account.devices.title')}>
      {failed === null ? null : <Note tone="late">{sentence(failed)}</Note>}
      {query.isPending ? <RowsSkeleton rows={2} /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      <ul className={styles.rows}>
        {devices.map((one) => (
          <li key={one.id}>
            <DeviceRow
              device={one}
              isEnding={ending.isPending}
              onEnd={() => ending.mutate({ params: { deviceId: one.id } })}
            />
          </li>
        ))}
      </ul>
      {devices.some(({ isThisOne }) => !isThisOne) ? (
        <p>
          <button
            type="button"
            className="link"
            disabled={endingOthers.isPending}
            onClick={() => endingOthers.mutate({})}
          >
            {t('account.devices.endOthers')}
          </button>
        </p>
      ) : null}
    </FormSection>
  );
}

function DeviceRow({ device: one, isEnding, onEnd }: { device: Device; isEnding: boolean; onEnd: () => void }) {
  const t = useT();
  const { moment } = useFormat();
  const { browser, system, isPhone } = deviceName(one.userAgent);
  const known = [browser, system].filter((part) => part !== null);
  const name =
    browser !== null && system !== null
      ? t('account.devices.on', { browser, system })
      : (known[0] ?? t('account.devices.unknown'));
  return (
    <div className={styles.device}>
      <Icon name={isPhone ? 'phone' : 'device'} />
      <span>
        <b>{one.isThisOne ? t('account.devices.thisOne') : name}</b>
        <small>
          {one.isThisOne
            ? `${name}, ${t('account.devices.now')}`
            : t('account.devices.seen', { moment: moment(one.lastSeenAt) })}
        </small>
      </span>
      {one.isThisOne ? null : (
        <Button
          variant="default"
          size="sm"
          disabled={isEnding}
          aria-label={t('account.devices.endOf', { device: name })}
          onClick={onEnd}
        >
          {t('account.devices.end')}
        </Button>
      )}
    </div>
  );
}
