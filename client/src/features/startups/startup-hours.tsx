import { Navigate } from '@tanstack/react-router';
import type { OwnStartup } from '../../../../src/contract/startups/schema.ts';
import { HoursEditor } from '../../shared/facts/hours-editor.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { useChosenStartup } from './choose-startup.tsx';
import { useStartupDraft } from './use-own-startup.ts';

/** q3 for a startup: when the team is free, most weeks. */
export function StartupHours() {
  const { startup } = useChosenStartup();
  return startup === null ? <Navigate to="/startup" replace /> : <Hours startup={startup} />;
}

function Hours({ startup }: { startup: OwnStartup }) {
  const t = useT();
  const me = useMe();
  const names = useDirectory();
  const draft = useStartupDraft(startup);
  const { placeId, availability } = draft.facts;
  const zone = placeId === null ? null : names.placeZone(placeId);
  return (
    <HoursEditor
      back={{ to: '/startup', label: t('startups.mine') }}
      value={availability}
      published={startup.published?.availability ?? null}
      zone={zone ?? me.timeZone}
      onSave={(hours) => {
        draft.set('availability', hours);
        void draft.flush();
      }}
    />
  );
}
