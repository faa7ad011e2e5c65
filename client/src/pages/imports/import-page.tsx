import { Navigate } from '@tanstack/react-router';
import { importAddress } from '../../features/imports/api.ts';
import { ImportGate } from '../../features/imports/import-gate.tsx';
import { ImportProgress } from '../../features/imports/import-progress.tsx';
import { ImportResult } from '../../features/imports/import-result.tsx';
import { InvitePanel } from '../../features/programs/invite-panel.tsx';
import { Split } from '../../shared/components/split.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** o3 and o4: an import that is written, and what came of it. One that waits for a person leads to where it waits. */
export function ImportPage() {
  const t = useT();
  return (
    <ImportGate>
      {(sheet) => {
        if (sheet.state === 'checking' || sheet.state === 'committing') return <ImportProgress sheet={sheet} />;
        if (sheet.state === 'uploaded' || sheet.state === 'checked')
          return <Navigate to={importAddress(sheet)} replace />;
        return (
          <div data-width="full">
            <Split
              thenLabel={t('invitations.panel.aside')}
              work={<ImportResult sheet={sheet} />}
              then={<InvitePanel cohortId={sheet.cohortId} />}
            />
          </div>
        );
      }}
    </ImportGate>
  );
}
