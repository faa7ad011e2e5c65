import type { ImportState } from '../../contract/imports/schema.ts';

/** From which states an import may move to the named one; columns may be corrected until rows are written. */
export const importMovesTo: Readonly<Record<ImportState, readonly ImportState[]>> = {
  uploaded: ['uploaded', 'checked'],
  checking: ['uploaded', 'checked'],
  checked: ['checking'],
  committing: ['checked'],
  done: ['committing'],
  stopped: ['committing', 'checking'],
};
