import { Button } from '@mantine/core';
import type { z } from 'zod';
import { endDevice, listDevices } from '../../../../src/contract/users/account-routes.ts';
import type { device } from '../../../../src/contract/users/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { FormSection } from '../../shared/components/form-sections.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { Note } from '../../shared/components/note.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
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
  const ending = useRouteMutation(endDevice, { invalidates: [listDevices] });
  return (
    <FormSection title={t('account.devices.title')}>
      {ending.isError ? <Note tone="late">{sentence(ending.error)}</Note> : null}
      {query.isPending ? <RowsSkeleton rows={2} /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      <ul className={styles.rows}>
        {(query.data?.devices ?? []).map((one) => (
          <li key={one.id}>
            <DeviceRow
              device={one}
              isEnding={ending.isPending}
              onEnd={() => ending.mutate({ params: { deviceId: one.id } })}
            />
          </li>
        ))}
      </ul>
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
