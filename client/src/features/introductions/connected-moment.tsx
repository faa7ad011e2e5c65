import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { Icon } from '../../shared/components/icon.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Person } from '../../shared/components/person.tsx';
import { StickyFoot } from '../../shared/components/sticky-foot.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useNow } from '../../shared/format/use-now.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { formatTime } from '../../../../src/locales/format.ts';
import styles from './first-message.module.css';
import { PartyFigure } from './party-figure.tsx';
import { TwoSides } from './two-sides.tsx';
import { firstName, usePartyWords } from './use-party-words.ts';

const starters = {
  mentor: ['mentorBest', 'mentorDecide', 'mentorTalk'],
  startup: ['founderThanks', 'founderCase', 'founderTalk'],
  coordinator: [],
} as const;

/** You both said yes: the arc closes, names stand, and three ways to begin. */
export function ConnectedMoment({
  introduction,
  onStart,
}: {
  introduction: Introduction;
  /** Opens the conversation with these words begun. */
  onStart: (words: string) => void;
}) {
  const t = useT();
  const { personOf, nameOf } = usePartyWords();
  const person = personOf(introduction.other);
  const name = person?.name ?? nameOf(introduction.other);
  const { conversationId, mySide } = introduction;
  return (
    <div className={styles.narrow} style={{ margin: '0 auto' }}>
      <Joined introduction={introduction} name={name} />
      {conversationId === null ? null : (
        <>
          <section style={{ marginTop: 24 }}>
            <h2 className="label">{t('answers.connected.starters')}</h2>
            <p className="t14 ink2">{t('answers.connected.startersHint')}</p>
            <ul className={styles.starters}>
              {starters[mySide].map((key) => (
                <li key={key}>
                  <button type="button" onClick={() => onStart(t(`answers.connected.starter.${key}`))}>
                    <span>{t(`answers.connected.starter.${key}`)}</span>
                    <Icon name="right" size={16} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
          <StickyFoot onDesk>
            <LinkButton fullWidth to="/messages/$conversationId" params={{ conversationId }}>
              {t('answers.connected.write', { name: firstName(name) })}
            </LinkButton>
            <p className="t12 ink3" style={{ marginTop: 10, textAlign: 'center' }}>
              {t('answers.connected.contact')}
            </p>
          </StickyFoot>
        </>
      )}
    </div>
  );
}

function Joined({ introduction, name }: { introduction: Introduction; name: string }) {
  const t = useT();
  const me = useMe();
  const format = useFormat();
  const now = useNow();
  const { language } = useLanguage();
  const { placeOf, textOf } = usePartyWords();
  const { other, myPlace } = introduction;
  const clockOf = (place: string | null, time: string) => (place === null ? time : `${place}, ${time}`);
  const line = textOf(other.side === 'startup' ? other.oneLiner : other.headline)?.words;
  return (
    <section className={styles.connected}>
      <TwoSides
        state="both"
        mine={{
          figure: <Person name={me.name} id={me.id} size={60} />,
          words: (
            <>
              <b>{t('answers.connected.you')}</b>
              <br />
              <span className="ink2">{clockOf(myPlace?.name[language] ?? null, format.time(now))}</span>
            </>
          ),
        }}
        theirs={{
          figure: <PartyFigure party={other} size={60} />,
          words: (
            <>
              <b>{name}</b>
              <br />
              <span className="ink2">{clockOf(placeOf(other), formatTime(now, format.reader, other.timeZone))}</span>
            </>
          ),
        }}
      />
      <h1 className="t40">{t('answers.connected.title')}</h1>
      <output className="sr">{t('answers.connected.live', { name })}</output>
      <p>
        {other.side === 'startup' && other.identity
          ? t('answers.connected.leads', { person: firstName(name), startup: other.identity.name })
          : null}{' '}
        {line}
      </p>
    </section>
  );
}
