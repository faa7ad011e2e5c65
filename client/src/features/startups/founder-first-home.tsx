import { FirstSteps } from '../../shared/components/first-steps.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { nameOf } from './choose-startup.tsx';
import { ReceivedInvitations } from './received-invitations.tsx';
import { useOwnStartups } from './use-own-startup.ts';

/** Whether this founder has shown nothing yet, so that home is the three steps. */
export const useIsFounderNew = (): boolean => useOwnStartups().every(({ state }) => state === 'draft');

/** p0: three steps to the first mentor. */
export function FounderFirstHome() {
  const t = useT();
  const me = useMe();
  const startup = useOwnStartups()[0];
  const name = startup === undefined ? '' : nameOf(startup);
  const begin =
    startup === undefined ? t('startups.first.describeNew') : t('startups.first.describe', { startup: name });
  const isBegun = startup !== undefined && startup.draft?.oneLiner !== null;
  return (
    <FirstSteps
      title={t('startups.first.title', { name: me.name.split(' ')[0] ?? me.name })}
      lead={t('startups.first.lead')}
      before={<ReceivedInvitations />}
      seen={t('startups.notYetSeen')}
      steps={[
        {
          key: 'describe',
          title: begin,
          text: t('startups.first.describeText'),
          action:
            startup === undefined ? (
              <LinkButton to="/startup">{begin}</LinkButton>
            ) : (
              <LinkButton to="/startup/steps/$step" params={{ step: 'line' }}>
                {isBegun ? t('startups.first.goOn', { startup: name }) : begin}
              </LinkButton>
            ),
        },
        { key: 'fit', title: t('startups.first.fit'), text: t('startups.first.fitText') },
        { key: 'write', title: t('startups.first.write'), text: t('startups.first.writeText') },
      ]}
    />
  );
}
