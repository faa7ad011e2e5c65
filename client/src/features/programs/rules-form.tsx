import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeRules, getProgram, listPrograms } from '../../../../src/contract/programs/routes.ts';
import { isApiError } from '../../shared/api/api-error.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { routeKey } from '../../shared/api/use-route-query.ts';
import { Note } from '../../shared/components/note.tsx';
import { Page } from '../../shared/components/page.tsx';
import { Split } from '../../shared/components/split.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { RulesFields } from './rules-fields.tsx';
import { RulesPreview } from './rules-preview.tsx';
import styles from './rules.module.css';
import { useProgramName, type Program } from './use-programs.ts';
import { useRulesPreview } from './use-rules-preview.ts';
import { sumOf } from './weights.ts';
import { WeightsFields } from './weights-fields.tsx';

/** k: what counts in a program, its gates and limits at the left; at the right what a change would do, and the change itself. */
export function RulesForm({ program }: { program: Program }) {
  const t = useT();
  const nameOf = useProgramName();
  const [rules, setRules] = useState(program.rules);
  const [reason, setReason] = useState('');
  const [isRefused, setRefused] = useState(false);
  const { save, isStale, isSaving } = useSaving(program, () => setReason(''));
  const change = (part: Partial<Program['rules']>) => setRules((known) => ({ ...known, ...part }));
  const isChanged = JSON.stringify(rules) !== JSON.stringify(program.rules);
  const isEmpty = sumOf(rules.weights) === 0;
  const preview = useRulesPreview(program, isChanged && !isEmpty ? rules : null);
  const send = () => {
    setRefused(isEmpty);
    if (!isEmpty) save(rules, reason);
  };
  return (
    <div data-width="full">
      <Split
        thenLabel={t('policy.preview.aside')}
        thenWidth={440}
        work={
          <Page
            title={t('policy.preview.heading')}
            back={{ to: `/programs/${program.id}`, label: nameOf(program) }}
            lead={t('policy.preview.lead', { version: program.policyVersion })}
          >
            <div className="stack">
              {isStale ? <Note tone="late">{t('policy.stale')}</Note> : null}
              <WeightsFields
                saved={program.rules.weights}
                weights={rules.weights}
                onChange={(weights) => change({ weights })}
                isRefused={isRefused}
              />
              <RulesFields kind={program.kind} rules={rules} onChange={change} />
            </div>
          </Page>
        }
        then={
          <div className="stack">
            <h2 className="t20">{t('policy.preview.title')}</h2>
            <RulesPreview
              preview={isChanged && !isEmpty ? preview : null}
              share={rules.crossBorderShare}
              isForCohorts={changesCohorts(program.rules, rules)}
            />
            {isChanged ? (
              <>
                <TextField
                  label={t('policy.preview.your')}
                  hint={t('policy.preview.yourHint')}
                  value={reason}
                  onChange={setReason}
                  maxLength={300}
                />
                <div className={styles.end}>
                  <Button loading={isSaving} onClick={send}>
                    {t('policy.save', { version: program.policyVersion + 1 })}
                  </Button>
                  <Button variant="subtle" onClick={() => setRules(program.rules)}>
                    {t('policy.preview.discard')}
                  </Button>
                </div>
              </>
            ) : null}
          </div>
        }
      />
    </div>
  );
}

/** Whether a change concerns what the engine proposes for a cohort, beyond everybody's lists. */
const changesCohorts = (saved: Program['rules'], draft: Program['rules']): boolean =>
  saved.mentorsPerStartup !== draft.mentorsPerStartup || saved.crossBorderShare !== draft.crossBorderShare;

/** A stale save keeps what was entered, says that somebody was quicker, and brings what stands now. */
function useSaving(program: Program, onSaved: () => void) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const sentence = useErrorSentence();
  const mutation = useRouteMutation(changeRules, {
    invalidates: [listPrograms, getProgram],
    onSuccess: ({ policyVersion }) => {
      toast({ text: t('policy.saved', { version: policyVersion }) });
      onSaved();
    },
  });
  const save = (rules: Program['rules'], reason: string): void => {
    const body = { revision: program.revision, rules, reason: reason.trim() === '' ? null : reason };
    mutation.mutate(
      { params: { programId: program.id }, body },
      {
        onError: (error) => {
          if (isApiError(error, 'request.stale')) void client.invalidateQueries({ queryKey: routeKey(getProgram) });
          else toast({ text: sentence(error), tone: 'late' });
        },
      },
    );
  };
  return { save, isSaving: mutation.isPending, isStale: isApiError(mutation.error, 'request.stale') };
}
