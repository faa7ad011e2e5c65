import { useQuery } from '@tanstack/react-query';
import type { AboutPage as PageName, AboutText } from '../../../../src/locales/en/about.ts';
import type { LanguageCode } from '../../../../src/locales/languages.ts';
import { usePageTitle } from '../../shared/components/page.tsx';
import { PublicFrame } from '../../shared/components/public-frame.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './about-page.module.css';

const loadAbout: Record<LanguageCode, () => Promise<Readonly<Record<PageName, AboutText>>>> = {
  en: async () => (await import('../../../../src/locales/en/about.ts')).about,
  es: async () => (await import('../../../../src/locales/es/about.ts')).about,
};

/** A page for reading. Its sentences are a file of their own: few people need them, and they are long. */
function AboutPage({ name }: { name: PageName }) {
  const t = useT();
  const { language } = useLanguage();
  const text = useQuery({ queryKey: ['about', language], queryFn: loadAbout[language], staleTime: Infinity });
  const page = text.data?.[name];
  usePageTitle(page?.title ?? t(`shell.foot.${name}`));
  return (
    <PublicFrame>
      <div className={styles.text}>
        {page === undefined ? (
          <PageSkeleton />
        ) : (
          <>
            <h1 className="t28">{page.title}</h1>
            <p className="lead">{page.lead}</p>
            {page.sections.map((section) => (
              <section key={section.title}>
                <h2 className="t20">{section.title}</h2>
                {section.text.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </section>
            ))}
          </>
        )}
      </div>
    </PublicFrame>
  );
}

export const PrivacyPage = () => <AboutPage name="privacy" />;
export const AccessibilityPage = () => <AboutPage name="accessibility" />;
