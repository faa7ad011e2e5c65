import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeRules, getProgram, listPrograms } from '../../../../src/contract/programs/routes.ts';
import { isApiError } from '../../shared/api/api-error.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { routeKey } from '../../shared/api/use-route-query.ts';
import { CheckOption } from '../../shared/components/choice-list.tsx';
import { Counter } from '../../shared/components/counter.tsx';
import { Field } from '../../shared/components/field-foot.tsx';
import { Note } from '../../shared/components/note.tsx';
import { Segmented } from '../../shared/components/segmented.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { Program } from './use-programs.ts';

/** A program's gates and limits. A stale save keeps what was entered and says that somebody was quicker. */
export function RulesForm({ program }: { program: Program }) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const sentence = useErrorSentence();
  const { weights: _weights, ...now } = program.rules;
  const [rules, setRules] = useState(now);
  const change = (part: Partial<typeof now>) => setRules((known) => ({ ...known, ...part }));
  const save = useRouteMutation(changeRules, {
    invalidates: [listPrograms, getProgram],
    onSuccess: ({ policyVersion }) => toast({ text: t('programs.rules.saved', { version: policyVersion }) }),
  });
  const isStale = isApiError(save.error, 'request.stale');
  const send = () =>
    save.mutate(
      { params: { programId: program.id }, body: { revision: program.revision, rules } },
      {
        onError: (error) => {
          if (isApiError(error, 'request.stale')) void client.invalidateQueries({ queryKey: routeKey(getProgram) });
          else toast({ text: sentence(error), tone: 'late' });
        },
      },
    );
  return (
    <div className="stack">
      {isStale ? <Note tone="late">{t('programs.rules.stale')}</Note> : null}
      <Field label={t('programs.rules.languageGate')} hint={t('programs.rules.languageGateHint')}>
        <Segmented
          legend={t('programs.rules.languageGate')}
          value={rules.languageGate}
          onChange={(languageGate) => change({ languageGate })}
          segments={(['B1', 'B2', 'C1'] as const).map((value) => ({ value, label: value }))}
        />
      </Field>
      <Field label={t('programs.rules.cap')}>
        <Counter
          label={t('programs.rules.cap')}
          value={rules.maxOpenRequests}
          onChange={(maxOpenRequests) => change({ maxOpenRequests })}
          min={1}
          max={10}
        />
      </Field>
      <Field label={t('programs.rules.answerDays')} hint={t('programs.rules.answerDaysHint')}>
        <Counter
          label={t('programs.rules.answerDays')}
          value={rules.answerDays}
          onChange={(answerDays) => change({ answerDays })}
          min={1}
          max={20}
        />
      </Field>
      <CheckOption
        label={t('programs.rules.reviewsFirst')}
        hint={t('programs.rules.reviewsFirstHint')}
        isChecked={rules.reviewsFirst}
        onChange={(reviewsFirst) => change({ reviewsFirst })}
      />
      <CheckOption
        label={t('programs.rules.excludesFlagged')}
        hint={t('programs.rules.excludesFlaggedHint')}
        isChecked={rules.excludesFlagged}
        onChange={(excludesFlagged) => change({ excludesFlagged })}
      />
      <Button loading={save.isPending} onClick={send}>
        {t('programs.rules.save', { version: program.policyVersion + 1 })}
      </Button>
    </div>
  );
}
