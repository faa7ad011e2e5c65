import type { audit } from '../../../../src/locales/en/audit.ts';
import { useT } from '../../shared/i18n/use-t.ts';

type Act = keyof typeof audit.acts;

/** An act in words. One that has no sentence yet is shown as it was written, never left out. */
export function useActWords(): (act: string) => string {
  const t = useT();
  return (act) => t(`audit.acts.${act.replace('.', '_') as Act}`, { defaultValue: act });
}
