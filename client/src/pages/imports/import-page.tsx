import { Navigate } from '@tanstack/react-router';
import { importAddress } from '../../features/imports/api.ts';
import { ImportGate } from '../../features/imports/import-gate.tsx';
import { ImportProgress } from '../../features/imports/import-progress.tsx';
import { ImportResult } from '../../features/imports/import-result.tsx';
import { InviteUnclaimed } from '../../features/programs/invite-unclaimed.tsx';

/** o3 and o4: an import that is written, and what came of it. One that waits for a person leads to where it waits. */
export function ImportPage() {
  return (
    <ImportGate>
      {(sheet) => {
        if (sheet.state === 'checking' || sheet.state === 'committing') return <ImportProgress sheet={sheet} />;
        if (sheet.state === 'uploaded' || sheet.state === 'checked')
          return <Navigate to={importAddress(sheet)} replace />;
        return (
          <ImportResult sheet={sheet}>
            <InviteUnclaimed cohortId={sheet.cohortId} />
          </ImportResult>
        );
      }}
    </ImportGate>
  );
}
