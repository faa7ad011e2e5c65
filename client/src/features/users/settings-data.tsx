import { useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { changePrivacy, getPrivacy } from '../../../../src/contract/users/account-routes.ts';
import { currentNotice } from '../../../../src/contract/users/notice.ts';
import type { privacyChoices } from '../../../../src/contract/users/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { setRouteData, useRouteQuery } from '../../shared/api/use-route-query.ts';
import { CheckOption, RadioList } from '../../shared/components/choice-list.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { FormSection } from '../../shared/components/form-sections.tsx';
import { Note } from '../../shared/components/note.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

type Choices = z.infer<typeof privacyChoices>;

/** What the person has agreed to; each choice is kept the moment it is made. */
export function SettingsData() {
  const t = useT();
  const client = useQueryClient();
  const toast = useToast();
  const sentence = useErrorSentence();
  const query = useRouteQuery(getPrivacy, {});
  const changing = useRouteMutation(changePrivacy, {
    onSuccess: (choices) => {
      setRouteData(client, { route: getPrivacy, input: {} }, () => choices);
      toast({ text: t('account.saved') });
    },
  });
  const kept = query.data;
  const shown = changing.isPending ? (changing.variables.body?.choices ?? kept) : kept;
  const choose = (part: Partial<Choices>): void => {
    if (shown !== undefined)
      changing.mutate({ body: { choices: { ...shown, ...part }, noticeVersion: currentNotice } });
  };
  return (
    <FormSection title={t('account.data.title')}>
      {query.isError ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {changing.isError ? <Note tone="late">{sentence(changing.error)}</Note> : null}
      {shown === undefined ? null : <Choosing choices={shown} onChoose={choose} />}
      <NoticeLine />
    </FormSection>
  );
}

function Choosing({ choices, onChoose }: { choices: Choices; onChoose: (part: Partial<Choices>) => void }) {
  const t = useT();
  return (
    <>
      <RadioList
        legend={t('account.data.matched')}
        lead={t('account.data.matchedHint')}
        value={choices.automatedMatching ? 'both' : 'person'}
        onChange={(value) => onChoose({ automatedMatching: value === 'both' })}
        choices={[
          { value: 'both', label: t('account.data.both'), hint: t('account.data.bothHint') },
          { value: 'person', label: t('account.data.person'), hint: t('account.data.personHint') },
        ]}
      />
      <div>
        <h3 className="label">{t('account.data.voluntary')}</h3>
        <p className="t14 ink2">{t('account.data.voluntaryHint')}</p>
        <CheckOption
          label={t('account.data.news')}
          isChecked={choices.otherProgramNews}
          onChange={(otherProgramNews) => onChoose({ otherProgramNews })}
        />
        <CheckOption
          label={t('account.data.figures')}
          hint={t('account.data.figuresHint')}
          isChecked={choices.baselineFigures}
          onChange={(baselineFigures) => onChoose({ baselineFigures })}
        />
      </div>
    </>
  );
}

function NoticeLine() {
  const t = useT();
  const { language } = useLanguage();
  return (
    <p className="t14">
      <a href={`/${language}/privacy`}>{t('account.data.notice', { version: currentNotice })}</a>
      <span className="ink2">. {t('account.data.noticeHint')}</span>
    </p>
  );
}
