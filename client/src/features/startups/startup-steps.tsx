import { Button } from '@mantine/core';
import { Navigate, useNavigate, useParams } from '@tanstack/react-router';
import type { OwnStartup } from '../../../../src/contract/startups/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { Note } from '../../shared/components/note.tsx';
import { StepPage } from '../../shared/components/step-page.tsx';
import { DraftMark, DraftTrouble } from '../../shared/draft/draft-mark.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { nameOf, useChosenStartup } from './choose-startup.tsx';
import { IndustryEditor, LineEditor, NeedsEditor, StageEditor } from './fact-editors.tsx';
import { StartupReach } from './startup-reach.tsx';
import { useStartupDraft } from './use-own-startup.ts';
import { usePublishing } from './use-publishing.ts';

const steps = ['line', 'industry', 'needs', 'stage'] as const;
type Step = (typeof steps)[number];
const editors = { line: LineEditor, industry: IndustryEditor, needs: NeedsEditor, stage: StageEditor } as const;
const onward = {
  line: 'startups.steps.toIndustry',
  industry: 'startups.steps.toNeeds',
  needs: 'startups.steps.toStage',
  stage: 'startups.steps.publish',
} as const;

/** b: four questions to a first profile; each is kept as it is answered, so that one may stop after any. */
export function StartupSteps() {
  const { step } = useParams({ strict: false });
  const { startup } = useChosenStartup();
  if (startup === null) return <Navigate to="/startup" replace />;
  const known = steps.find((one) => one === step) ?? 'line';
  return <OneStep key={known} startup={startup} step={known} />;
}

function OneStep({ startup, step }: { startup: OwnStartup; step: Step }) {
  const t = useT();
  const navigate = useNavigate();
  const sentence = useErrorSentence();
  const draft = useStartupDraft(startup);
  const { publish, isBusy, error } = usePublishing(startup, draft);
  const index = steps.indexOf(step);
  const Editor = editors[step];
  const next = steps[index + 1];
  const before = steps[index - 1];
  const goOn = async () => {
    if (next !== undefined) {
      void draft.flush();
      return navigate({ to: '/startup/steps/$step', params: { step: next } });
    }
    if (await publish()) return navigate({ to: '/home' });
  };
  return (
    <StepPage
      title={t(`startups.steps.${step}.title`, { name: draft.facts.name || nameOf(startup) })}
      lead={t(`startups.steps.${step}.lead`)}
      step={index + 1}
      of={steps.length}
      back={before === undefined ? '/home' : `/startup/steps/${before}`}
      leave={{ to: '/home', label: t('facts.saveAndLeave') }}
      action={
        <Button fullWidth disabled={isBusy} onClick={() => void goOn()}>
          {t(onward[step])}
        </Button>
      }
    >
      <div className="stack">
        <Editor draft={draft} />
        <DraftTrouble draft={draft} />
        {error === null ? null : <Note tone="late">{sentence(error)}</Note>}
        <DraftMark draft={draft} />
      </div>
      {step === 'needs' ? (
        <section style={{ marginTop: 32 }}>
          <h2 className="label">{t('facts.reach.title')}</h2>
          <StartupReach startup={startup} onChoose={() => void goOn()} />
        </section>
      ) : null}
    </StepPage>
  );
}
