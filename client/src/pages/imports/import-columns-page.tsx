import { Navigate } from '@tanstack/react-router';
import { importAddress } from '../../features/imports/api.ts';
import { FileGone } from '../../features/imports/file-gone.tsx';
import { ImportColumns } from '../../features/imports/import-columns.tsx';
import { ImportGate } from '../../features/imports/import-gate.tsx';

/** o1: the columns of a sheet, until its rows are written; while they are read it leads on. */
export function ColumnsPage() {
  return (
    <ImportGate>
      {(sheet) => {
        if (sheet.can.map) return <ImportColumns sheet={sheet} />;
        if (sheet.state === 'uploaded') return <FileGone sheet={sheet} />;
        return (
          <Navigate to={sheet.state === 'checking' ? `/imports/${sheet.id}/check` : importAddress(sheet)} replace />
        );
      }}
    </ImportGate>
  );
}
