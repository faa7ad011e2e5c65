import { Button } from '@mantine/core';
import { Icon, type IconName } from '../../shared/components/icon.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { ReadLink } from './answer-link.ts';
import styles from './first-message.module.css';
import { PartyFigure } from './party-figure.tsx';
import { isBlind, usePartyWords } from './use-party-words.ts';

/** What saying yes does, before it is said. */
export function AnswerLinkAccept({
  link,
  isSending,
  onAccept,
  onOther,
}: {
  link: ReadLink;
  isSending: boolean;
  onAccept: () => void;
  onOther: (wanted: 'ask' | 'decline') => void;
}) {
  const t = useT();
  const { nameOf, placeOf, textOf } = usePartyWords();
  const { introduction } = link;
  const { other, can } = introduction;
  const blind = isBlind(introduction);
  const name = nameOf(other);
  const line = textOf(other.side === 'startup' ? other.oneLiner : other.headline)?.words;
  return (
    <>
      <h1 className="t28">{blind ? t('answers.link.acceptHidden') : t('answers.link.accept', { name })}</h1>
      <div className={styles.person}>
        <PartyFigure party={other} />
        <p>
          <b>{name}</b>
          <br />
          <span className="t14 ink2">{[placeOf(other), line].filter((word) => word).join(', ')}</span>
        </p>
      </div>
      <Consequences link={link} name={name} />
      <Button fullWidth disabled={isSending || !can.accept} onClick={onAccept}>
        {isSending ? t('ui.sending') : t('answers.link.yes')}
      </Button>
      <div className={styles.ends}>
        {can.ask ? (
          <Button variant="subtle" disabled={isSending} onClick={() => onOther('ask')}>
            {t('answers.answer.ask')}
          </Button>
        ) : null}
        {can.decline ? (
          <Button variant="subtle" disabled={isSending} onClick={() => onOther('decline')}>
            {t('answers.answer.decline')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Consequences({ link, name }: { link: ReadLink; name: string }) {
  const t = useT();
  const { places, introduction } = link;
  const left = places === null ? null : places.capacity - places.taken;
  const facts: [IconName, string][] = [
    ['message', isBlind(introduction) ? t('answers.link.opensHidden') : t('answers.link.opens', { name })],
    ...(places === null
      ? []
      : [
          [
            'people',
            left === 1 ? t('answers.link.lastPlace', { capacity: places.capacity }) : t('answers.link.place'),
          ] as [IconName, string],
        ]),
    ['unseen', t('answers.link.contact')],
  ];
  return (
    <ul className={styles.facts} style={{ marginTop: 4 }}>
      {facts.map(([icon, words]) => (
        <li key={icon}>
          <Icon name={icon} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
