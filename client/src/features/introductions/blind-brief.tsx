import type { ReactNode } from 'react';
import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { Note } from '../../shared/components/note.tsx';
import { BlindPerson, Person } from '../../shared/components/person.tsx';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import panel from './answer-panel.module.css';
import { AnswerFoot, AnswerPanel } from './answer-panel.tsx';
import { PartyFacts } from './party-facts.tsx';
import { PartyWords } from './party-words.tsx';
import { QuestionRound } from './question-round.tsx';
import { TwoSides } from './two-sides.tsx';
import { useAnswering } from './use-answering.tsx';
import { usePartyWords } from './use-party-words.ts';

/** A program's proposal: both read a brief without names, and both say yes before anything opens. */
export function BlindBrief({ introduction, why }: { introduction: Introduction; why: ReactNode }) {
  const t = useT();
  const me = useMe();
  const { language } = useLanguage();
  const { kindOf } = usePartyWords();
  const answering = useAnswering(introduction);
  return (
    <>
      <div className={panel.beside}>
        <div>
          <TwoSides
            state={introduction.iSaidYes ? 'mine' : 'open'}
            mine={{
              figure: <Person name={me.name} id={me.id} size={52} />,
              words: introduction.myPlace?.name[language] ?? t('answers.brief.you'),
            }}
            theirs={{ figure: <BlindPerson size={52} />, words: kindOf(introduction.other) }}
          />
          <PartyWords introduction={introduction} isTitle />
          <PartyFacts introduction={introduction} />
          <div style={{ marginTop: 16 }}>{why}</div>
          <QuestionRound introduction={introduction} />
          <div style={{ marginTop: 20 }}>
            <Note icon="unseen">{t('answers.brief.hidden')}</Note>
          </div>
        </div>
        <AnswerPanel introduction={introduction} answering={answering} />
      </div>
      <AnswerFoot introduction={introduction} answering={answering} />
      {answering.dialogs}
    </>
  );
}
