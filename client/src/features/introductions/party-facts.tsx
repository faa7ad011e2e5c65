import type { Introduction, Party } from '../../../../src/contract/introductions/schema.ts';
import { Icon, type IconName } from '../../shared/components/icon.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './first-message.module.css';

/** What a brief says beside the sentences: needs or offers, languages, who proposes it, and that no conflict is known. */
export function PartyFacts({ introduction }: { introduction: Introduction }) {
  const t = useT();
  const { language } = useLanguage();
  const wants = useWants(introduction.other);
  const speaks = useSpeaks(introduction.other);
  const facts: [IconName, string][] = [
    ...(wants === '' ? [] : [['target', wants] as [IconName, string]]),
    ...(speaks === '' ? [] : [['language', speaks] as [IconName, string]]),
    ['shield', t('answers.brief.noConflict')],
    ['org', t('answers.brief.from', { program: introduction.program.name[language] })],
  ];
  return (
    <ul className={styles.facts}>
      {facts.map(([icon, words]) => (
        <li key={icon}>
          <Icon name={icon} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

function useWants(party: Party): string {
  const t = useT();
  const format = useFormat();
  const { expertise } = useDirectory();
  const ids = party.side === 'startup' ? party.needs : party.offers;
  if (ids.length === 0) return '';
  const list = format.list(ids.slice(0, 4).map(expertise));
  return t(party.side === 'startup' ? 'answers.brief.needs' : 'answers.brief.offers', { list });
}

function useSpeaks(party: Party): string {
  const t = useT();
  const format = useFormat();
  const { language } = useDirectory();
  const words = party.languages.map((skill) =>
    skill.level === 'native' ? language(skill.tag) : `${language(skill.tag)} ${skill.level}`,
  );
  return words.length === 0 ? '' : t('answers.brief.speaks', { list: format.list(words) });
}
