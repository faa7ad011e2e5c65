import type { StartupSuggestions } from '../../../../src/contract/matching/schema.ts';
import { explainFit } from '../../../../src/locales/explain/index.ts';
import { Facts } from '../../shared/components/facts.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Note } from '../../shared/components/note.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { FitExplained } from '../../shared/explain/fit-explained.tsx';
import { useExplainer } from '../../shared/explain/use-explainer.ts';
import { ReadLine } from '../../shared/facts/read-text.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { StartupFigure, useStartupName } from './founder-list.tsx';
import styles from './matching.module.css';
import { usePairFit } from './use-suggestions.ts';

/** One founder's startup: why this mentor could help, how it adds up, and what would make it more. */
export function FounderFit({
  mentorId,
  suggestion,
  isPage,
}: {
  mentorId: string;
  suggestion: StartupSuggestions['suggestions'][number];
  /** The address names this startup: on a phone it is a page of its own, with its own first heading. */
  isPage: boolean;
}) {
  const Title = isPage ? 'h1' : 'h2';
  const t = useT();
  const { list } = useFormat();
  const names = useDirectory();
  const explainer = useExplainer('mentor');
  const nameOf = useStartupName();
  const { startup, fit } = suggestion;
  const pair = usePairFit(startup.startupId, mentorId);
  const stage = names.directory.stages.find((one) => one.stage === startup.stage)?.name;
  const needs = startup.needs.map(({ id, words }) => (id === null ? (words ?? '') : names.expertise(id)));
  return (
    <>
      <header className={styles.id}>
        <StartupFigure startup={startup} size={72} />
        <div>
          <Title className="t28">{nameOf(startup)}</Title>
          <p className="ink2">
            <ReadLine value={startup.oneLiner} />
          </p>
        </div>
      </header>
      <p className={styles.because}>{explainFit(explainer, fit)}</p>
      <Note>{t('suggestions.founders.how')}</Note>
      <FitExplained
        explainer={explainer}
        fit={fit}
        changes={pair.data?.fit.points === fit.points ? pair.data.counterfactuals : []}
      />
      <div className={styles.facts}>
        <Facts
          layout="grid"
          facts={[
            ...(needs.length === 0
              ? []
              : [{ key: 'needs', name: t('suggestions.founders.needs'), value: list(needs) }]),
            ...(stage === undefined ? [] : [{ key: 'stage', name: t('suggestions.founders.stage'), value: stage }]),
          ]}
        />
      </div>
      <LinkButton to="/startups/$startupId" params={{ startupId: startup.startupId }} variant="subtle" px={0} mt={20}>
        {t('suggestions.founders.profile')}
      </LinkButton>
    </>
  );
}
