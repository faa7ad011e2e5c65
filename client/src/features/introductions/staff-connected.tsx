import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { Span } from '../../shared/components/span.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { usePartyWords } from './use-party-words.ts';

/** Both said yes, as a coordinator reads it: who they are, and why they were brought together. */
export function StaffConnected({ staff }: { staff: NonNullable<Introduction['staff']> }) {
  const t = useT();
  const { nameOf } = usePartyWords();
  const names = { startup: nameOf(staff.startup), mentor: nameOf(staff.mentor) };
  return (
    <section style={{ maxWidth: 480, margin: '0 auto' }}>
      <Span state="both" isDecorative />
      <h1 className="t28">{t('notices.staff_connected', names)}</h1>
      <p className="ink2">{t('notices.staffConnectedRest')}</p>
      {staff.proposalReason === null ? null : <p style={{ marginTop: 16 }}>{staff.proposalReason}</p>}
    </section>
  );
}
