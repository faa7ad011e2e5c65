import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { languageTags } from '../../../../src/locales/languages.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { usePartyWords } from './use-party-words.ts';

/** The headline and the sentences of the other side, in the reader's language where they stand in it. */
export function PartyWords({ introduction, isTitle = false }: { introduction: Introduction; isTitle?: boolean }) {
  const t = useT();
  const { textOf, kindOf } = usePartyWords();
  const { other } = introduction;
  const title = textOf(other.side === 'mentor' ? other.headline : other.oneLiner);
  const text = textOf(other.side === 'mentor' ? other.bio : other.description);
  const Title = isTitle ? 'h1' : 'h2';
  return (
    <>
      <Title className="t28" style={{ margin: '12px 0 8px' }} lang={title ? languageTags[title.lang] : undefined}>
        {title?.words ?? kindOf(other)}
      </Title>
      {text === null ? (
        <p className="ink2">{t('ui.missingInLanguage')}</p>
      ) : (
        <p className="ink2" lang={languageTags[text.lang]} style={{ whiteSpace: 'pre-line' }}>
          {text.words}
        </p>
      )}
    </>
  );
}
