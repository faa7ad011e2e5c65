import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { RadioList } from '../../shared/components/choice-list.tsx';
import { Dialog } from '../../shared/components/dialog.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { Person } from '../../shared/components/person.tsx';
import { Segmented } from '../../shared/components/segmented.tsx';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { LanguageSwitch } from '../../shared/i18n/language-switch.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe, useSession } from '../../shared/session/session-provider.tsx';
import { home } from './navigation.ts';
import styles from './person-menu.module.css';

/** Who you are here: switch the role, the language and the appearance, go to settings, sign out. */
export function PersonMenu({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useT();
  const me = useMe();
  const { roles, role, setRole, signOut } = useSession();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const leave = async () => {
    onClose();
    // First away from what only they may see, then out: the gate would otherwise remember this page for whoever comes next.
    await navigate({ to: '/$lang/sign-in', params: { lang: language } });
    await signOut();
  };
  return (
    <Dialog
      kind="sheet"
      title={me.name}
      lead={me.email}
      figure={<Person name={me.name} id={me.id} />}
      isOpen={isOpen}
      onClose={onClose}
    >
      {roles.length > 1 ? (
        <RadioList
          legend={t('shell.menu.hereAs')}
          value={role}
          onChange={(next) => {
            setRole(next);
            onClose();
            void navigate({ to: home });
          }}
          choices={roles.map((one) => ({ value: one, label: t(`shell.menu.${one}`) }))}
        />
      ) : null}
      <div className={styles.links}>
        <div className={styles.line}>
          <LanguageSwitch />
        </div>
        <Appearance />
        <Link to="/settings">
          <Icon name="sliders" />
          {t('shell.menu.settings')}
        </Link>
        <Link to="/help">
          <Icon name="book" />
          {t('shell.menu.help')}
        </Link>
        <button type="button" onClick={() => void leave()}>
          <Icon name="right" />
          {t('shell.menu.signOut')}
        </button>
      </div>
    </Dialog>
  );
}

/** As the device, light or dark. */
export function Appearance() {
  const t = useT();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className={styles.scheme}>
      <span className="label">{t('shell.menu.appearance')}</span>
      <Segmented<MantineColorScheme>
        legend={t('shell.menu.appearance')}
        value={colorScheme}
        onChange={setColorScheme}
        isWide
        segments={[
          { value: 'auto', label: t('shell.menu.device'), icon: 'device' },
          { value: 'light', label: t('shell.menu.light'), icon: 'sun' },
          { value: 'dark', label: t('shell.menu.dark'), icon: 'moon' },
        ]}
      />
    </div>
  );
}
