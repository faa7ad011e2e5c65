import { Navigate, useParams } from '@tanstack/react-router';
import { importAddress } from '../../features/imports/api.ts';
import { ImportCheck } from '../../features/imports/import-check.tsx';
import { ImportGate } from '../../features/imports/import-gate.tsx';
import { ImportProgress } from '../../features/imports/import-progress.tsx';
import { asFilter } from '../../features/imports/import-rows.tsx';

/** o2: the dry run, as soon as every row is read. */
export function CheckPage() {
  const { show } = useParams({ strict: false });
  return (
    <ImportGate>
      {(sheet) => {
        if (sheet.state === 'checking') return <ImportProgress sheet={sheet} />;
        if (sheet.state !== 'checked') return <Navigate to={importAddress(sheet)} replace />;
        return <ImportCheck sheet={sheet} show={asFilter(show)} />;
      }}
    </ImportGate>
  );
}
