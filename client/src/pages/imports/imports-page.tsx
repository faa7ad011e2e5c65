import { useNavigate, useParams } from '@tanstack/react-router';
import { DropSheet } from '../../features/imports/drop-sheet.tsx';
import { EarlierImports } from '../../features/imports/earlier-imports.tsx';
import styles from '../../features/imports/imports.module.css';
import { Templates } from '../../features/imports/templates.tsx';
import { type Cohort, type Program, usePrograms, useProgramName } from '../../features/programs/use-programs.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { SeenBy } from '../../shared/components/field-foot.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Page } from '../../shared/components/page.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

interface Place {
  readonly program: Program;
  readonly cohort: Cohort;
}

/** o0: bring a sheet to the cohort that the address names; without a name, to the first that has not ended. */
export function ImportsPage() {
  const t = useT();
  const { cohortId } = useParams({ strict: false });
  const { data, error, refetch } = usePrograms();
  const all: Place[] = (data?.programs ?? [])
    .filter((program) => program.can.coordinate)
    .flatMap((program) => program.cohorts.map((cohort) => ({ program, cohort })))
    .filter(({ cohort }) => cohort.state !== 'closed');
  const found = cohortId === undefined ? all[0] : all.find(({ cohort }) => cohort.id === cohortId);
  if (found !== undefined) return <BringSheet found={found} all={all} />;
  return (
    <Page title={t('imports.title')} back={{ to: '/programs', label: t('programs.title') }} width="reading">
      {error !== null && data === undefined ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && error === null ? <RowsSkeleton /> : null}
      {data === undefined ? null : (
        <EmptyState
          title={t('imports.drop.noCohortTitle')}
          action={<LinkButton to="/programs">{t('programs.desk.toPrograms')}</LinkButton>}
        >
          <p>{t('imports.drop.noCohortText')}</p>
        </EmptyState>
      )}
    </Page>
  );
}

function BringSheet({ found: { program, cohort }, all }: { found: Place; all: readonly Place[] }) {
  const t = useT();
  const navigate = useNavigate();
  const nameOf = useProgramName();
  // Often a program's only cohort is called as the program is.
  const words = (place: Place) => [...new Set([nameOf(place.program), place.cohort.name])].join(', ');
  return (
    <Page
      title={t('imports.title')}
      lead={t('imports.lead')}
      back={{ to: `/programs/${program.id}`, label: nameOf(program) }}
      width="reading"
    >
      {all.length > 1 ? (
        <SelectField
          label={t('imports.drop.into')}
          value={cohort.id}
          onChange={(id) => void navigate({ to: '/imports/into/$cohortId', params: { cohortId: id } })}
          options={all.map((place) => ({ value: place.cohort.id, label: words(place) }))}
        />
      ) : (
        <p className="t14 ink2">
          {t('imports.drop.into')}: {words({ program, cohort })}
        </p>
      )}
      <div className={styles.drop}>
        <DropSheet key={cohort.id} cohortId={cohort.id} />
      </div>
      <SeenBy icon="lock">{t('imports.drop.kept')}</SeenBy>
      <EarlierImports cohortId={cohort.id} />
      <Templates />
    </Page>
  );
}
