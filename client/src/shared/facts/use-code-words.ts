import { useMemo } from 'react';
import type { Directory } from '../../../../src/contract/directory/schema.ts';
import { useT } from '../i18n/use-t.ts';

type Codes = Pick<Directory['industries'][number], 'usCodes' | 'mxCodes'>;
export type CodeWords = (industry: Codes) => string;

/** An industry's codes in the two countries' lists, which are often the same and sometimes another number, or none. */
export function useCodeWords(): CodeWords {
  const t = useT();
  return useMemo(
    () =>
      ({ usCodes, mxCodes }) => {
        const [us, mx] = [usCodes.join(', '), mxCodes.join(', ')];
        if (us === mx) return t('facts.codes.same', { code: us });
        if (us === '') return t('facts.codes.onlyMx', { mx });
        return mx === '' ? t('facts.codes.onlyUs', { us }) : t('facts.codes.differ', { us, mx });
      },
    [t],
  );
}
