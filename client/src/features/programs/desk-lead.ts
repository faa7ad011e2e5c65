import type { useT } from '../../shared/i18n/use-t.ts';
import type { DeskEnrollment } from './use-programs.ts';

/** Who could be admitted at once, who lacks a fact, whom a rule or a case holds up; nothing where nobody waits. */
export function deskLead(
  t: ReturnType<typeof useT>,
  rows: readonly DeskEnrollment[],
  isInCase: (row: DeskEnrollment) => boolean,
): string | null {
  if (rows.length === 0) return null;
  const held = rows.filter((row) => isInCase(row) || row.rules.some(({ standing }) => standing === 'unmet'));
  const free = rows.filter((row) => !held.includes(row));
  const lacking = free.filter(({ rules }) => rules.some(({ standing }) => standing === 'untold'));
  const sentences = [
    t('programs.desk.leadMeets', { count: free.length - lacking.length }),
    ...(lacking.length === 0 ? [] : [t('programs.desk.leadLacks', { count: lacking.length })]),
    ...(held.length === 0 ? [] : [t('programs.desk.leadHeld', { count: held.length })]),
  ];
  return sentences.join(' ');
}
