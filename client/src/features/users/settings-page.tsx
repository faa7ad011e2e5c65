import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormSection, FormSections } from '../../shared/components/form-sections.tsx';
import { Page } from '../../shared/components/page.tsx';
import { Segmented } from '../../shared/components/segmented.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { SettingsClose } from './settings-close.tsx';
import { SettingsData } from './settings-data.tsx';
import { SettingsDevices } from './settings-devices.tsx';
import { SettingsEntry } from './settings-entry.tsx';
import { SettingsClock, SettingsYou } from './settings-you.tsx';

/**
 * s: one's own account. Every choice is kept as it is made; what cannot be undone at once asks for the password. What to be told about comes
 * from the feature that tells it.
 */
export function SettingsPage({ notices }: { notices: ReactNode }) {
  const t = useT();
  return (
    <Page title={t('account.title')} width="form" back={{ to: '/home', label: t('account.home') }}>
      <FormSections>
        <SettingsYou />
        <SettingsClock />
        <SettingsScheme />
        {notices}
        <SettingsDevices />
        <SettingsEntry />
        <SettingsData />
        <SettingsClose />
      </FormSections>
    </Page>
  );
}

function SettingsScheme() {
  const t = useT();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <FormSection title={t('account.scheme')}>
      <Segmented<MantineColorScheme>
        legend={t('account.scheme')}
        value={colorScheme}
        onChange={setColorScheme}
        isWide
        segments={[
          { value: 'auto', label: t('shell.menu.device'), icon: 'device' },
          { value: 'light', label: t('shell.menu.light'), icon: 'sun' },
          { value: 'dark', label: t('shell.menu.dark'), icon: 'moon' },
        ]}
      />
    </FormSection>
  );
}
