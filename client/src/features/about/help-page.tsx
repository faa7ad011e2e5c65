import { useQuery } from '@tanstack/react-query';
import type { HelpPart, HelpText } from '../../../../src/locales/en/help.ts';
import type { LanguageCode } from '../../../../src/locales/languages.ts';
import { Icon } from '../../shared/components/icon.tsx';
import { usePageTitle } from '../../shared/components/page.tsx';
import { PublicFrame } from '../../shared/components/public-frame.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './about-page.module.css';

const loadHelp: Record<LanguageCode, () => Promise<HelpText>> = {
  en: async () => (await import('../../../../src/locales/en/help.ts')).help,
  es: async () => (await import('../../../../src/locales/es/help.ts')).help,
};

/** Questions by who asks them; the way to one's own part stands first. */
export function HelpPage() {
  const t = useT();
  const { language } = useLanguage();
  const { data: help } = useQuery({ queryKey: ['help', language], queryFn: loadHelp[language], staleTime: Infinity });
  usePageTitle(help?.title ?? t('shell.foot.help'));
  return (
    <PublicFrame>
      <div className={styles.text}>
        {help === undefined ? (
          <PageSkeleton />
        ) : (
          <>
            <h1 className="t28">{help.title}</h1>
            <p className="lead">{help.lead}</p>
            <nav className={styles.parts} aria-label={help.title}>
              {help.parts.map(({ id, title }) => (
                <a key={id} className="link" href={`#${id}`}>
                  {title}
                </a>
              ))}
            </nav>
            {help.parts.map((part) => (
              <Part key={part.id} part={part} />
            ))}
          </>
        )}
      </div>
    </PublicFrame>
  );
}

function Part({ part: { id, title, questions } }: { part: HelpPart }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 className="t20" id={`${id}-title`}>
        {title}
      </h2>
      {questions.map(({ ask, answer }) => (
        <details key={ask} className={styles.question}>
          <summary>
            {ask}
            <Icon name="down" size={16} />
          </summary>
          {answer.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      ))}
    </section>
  );
}
