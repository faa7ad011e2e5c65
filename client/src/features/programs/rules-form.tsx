import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeRules, getProgram, listPrograms } from '../../../../src/contract/programs/routes.ts';
import { isApiError } from '../../shared/api/api-error.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { routeKey } from '../../shared/api/use-route-query.ts';
import { Note } from '../../shared/components/note.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { RulesFields } from './rules-fields.tsx';
import type { Program } from './use-programs.ts';
import { sumOf } from './weights.ts';
import { WeightsFields } from './weights-fields.tsx';

/** k: what counts in a program, and its gates and limits. A stale save keeps what was entered and says that somebody was quicker. */
export function RulesForm({ program }: { program: Program }) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const sentence = useErrorSentence();
  const [rules, setRules] = useState(program.rules);
  const [isRefused, setRefused] = useState(false);
  const change = (part: Partial<Program['rules']>) => setRules((known) => ({ ...known, ...part }));
  const save = useRouteMutation(changeRules, {
    invalidates: [listPrograms, getProgram],
    onSuccess: ({ policyVersion }) => toast({ text: t('programs.rules.saved', { version: policyVersion }) }),
  });
  const send = () => {
    const isEmpty = sumOf(rules.weights) === 0;
    setRefused(isEmpty);
    if (isEmpty) return;
    save.mutate(
      { params: { programId: program.id }, body: { revision: program.revision, rules } },
      {
        onError: (error) => {
          if (isApiError(error, 'request.stale')) void client.invalidateQueries({ queryKey: routeKey(getProgram) });
          else toast({ text: sentence(error), tone: 'late' });
        },
      },
    );
  };
  return (
    <div className="stack">
      {isApiError(save.error, 'request.stale') ? <Note tone="late">{t('programs.rules.stale')}</Note> : null}
      <WeightsFields
        saved={program.rules.weights}
        weights={rules.weights}
        onChange={(weights) => change({ weights })}
        isRefused={isRefused}
      />
      <RulesFields rules={rules} onChange={change} />
      <div>
        <Button loading={save.isPending} onClick={send}>
          {t('programs.rules.save', { version: program.policyVersion + 1 })}
        </Button>
      </div>
    </div>
  );
}
