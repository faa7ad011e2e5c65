import { importMaxBytes } from '../../../../src/contract/imports/routes.ts';
import { Dropzone } from '../../shared/components/dropzone.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { sheetEndings, useUpload } from './use-upload.ts';

/** o0: the one place where a sheet is dropped or chosen. What cannot be read is refused with its reason. */
export function DropSheet({ cohortId }: { cohortId: string }) {
  const t = useT();
  const upload = useUpload(cohortId);
  return (
    <Dropzone
      size="big"
      label={t('imports.drop.title')}
      hint={t('imports.drop.hint')}
      chooseLabel={t('imports.drop.choose')}
      endings={sheetEndings}
      maxBytes={importMaxBytes}
      refusalOf={upload.refusalOf}
      onFile={upload.send}
      isBusy={upload.isSending}
      error={upload.error}
    />
  );
}
