import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { usePartyWords } from './use-party-words.ts';

/** Until when, on both clocks: one hour alone between two people is a trap. */
export function AnswerDeadline({ introduction }: { introduction: Introduction }) {
  const t = useT();
  const format = useFormat();
  const { placeOf } = usePartyWords();
  const { dueAt, other } = introduction;
  if (dueAt === null) return null;
  const name = placeOf(other);
  return (
    <span>
      <b>
        <time dateTime={dueAt}>{t('answers.answer.by', { moment: format.moment(dueAt) })}</time>
      </b>
      {name === null ? null : (
        <span className="t14 ink2" style={{ display: 'block' }}>
          {format.bothClocks(dueAt, { name, timeZone: other.timeZone })}
        </span>
      )}
    </span>
  );
}
