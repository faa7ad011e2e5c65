import type { ExcludedCandidate, ExcludedGroup } from '../../../../src/contract/matching/candidate-schema.ts';
import type { ExclusionRuleName } from '../../../../src/contract/matching/fit-schema.ts';
import { CurrentLink } from '../../shared/components/current-link.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './candidates.module.css';
import { tieName } from './tie-name.ts';
import type { Subject } from './use-candidates.ts';

interface GroupsProps {
  readonly subject: Subject;
  readonly groups: readonly ExcludedGroup[];
  /** The rule of which everybody is asked for. */
  readonly whole: ExclusionRuleName | null;
  readonly onWhole: (rule: ExclusionRuleName) => void;
  readonly onPut: (other: { readonly id: string; readonly name: string }) => void;
}

/** Whom which rule keeps apart: a sentence for each rule, the people below it, and the way to what can be decided. */
export function ExcludedGroups(props: GroupsProps) {
  return props.groups.map((group) => (
    <details key={group.rule} className={styles.group} open={group.rule === props.whole || undefined}>
      <GroupHead group={group} subject={props.subject} />
      <ul className={styles.people}>
        {group.people.map((person) => (
          <li key={person.id}>
            <Excluded person={person} rule={group.rule} subject={props.subject} onPut={props.onPut} />
          </li>
        ))}
      </ul>
      <More group={group} onWhole={props.onWhole} />
    </details>
  ));
}

function GroupHead({ group, subject }: { group: ExcludedGroup; subject: Subject }) {
  const t = useT();
  const side = subject.kind === 'startup' ? 'mentors' : 'startups';
  return (
    <summary>
      <b>{t(`network.${side}Apart`, { count: group.count })}</b>{' '}
      <span className="ink2">{t(`network.rule.${group.rule}`)}</span>
    </summary>
  );
}

function More({ group, onWhole }: { group: ExcludedGroup; onWhole: (rule: ExclusionRuleName) => void }) {
  const t = useT();
  const left = group.count - group.people.length;
  if (left <= 0) return null;
  return (
    <button type="button" className="link t14" onClick={() => onWhole(group.rule)}>
      {t('network.showAll', { count: left })}
    </button>
  );
}

function Excluded({
  person: { id, name, rules, conflict, can },
  rule,
  subject,
  onPut,
}: Pick<GroupsProps, 'subject' | 'onPut'> & { person: ExcludedCandidate; rule: ExclusionRuleName }) {
  const t = useT();
  const { list } = useFormat();
  const others = rules.filter((one) => one !== rule).map((one) => t(`matching.rule.${one}`));
  const other = subject.kind === 'startup' ? 'mentors' : 'startups';
  return (
    <>
      <CurrentLink className="link" to={`/network/${other}/${id}`} isCurrent={false}>
        {name}
      </CurrentLink>
      {others.length === 0 ? null : <span className="ink3">{t('network.also', { list: list(others) })}</span>}
      {conflict !== null && rules.includes('conflict') ? (
        <CurrentLink className="link" to={`/cases/${conflict.id}`} isCurrent={false}>
          {t('network.readCase', { tie: tieName(t, conflict.reason) })}
        </CurrentLink>
      ) : null}
      {can.propose ? (
        <button type="button" className="link" onClick={() => onPut({ id, name })}>
          {t('network.put')}
        </button>
      ) : null}
    </>
  );
}
