import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Party } from '../../../../src/contract/introductions/schema.ts';
import { IntroductionState } from '../../features/introductions/introduction-state.tsx';
import { PartyFigure } from '../../features/introductions/party-figure.tsx';
import { usePartyWords } from '../../features/introductions/use-party-words.ts';
import { CurrentLink } from '../../shared/components/current-link.tsx';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { StartupSquare } from '../../shared/components/person.tsx';
import { usePlaceWords } from '../../shared/facts/place-field.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useNow } from '../../shared/format/use-now.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './home.module.css';
import { isLate, keyOf, type LeftAlone, type OpenStep, type QueueItem } from './queue-items.ts';

/** Rows at first: every open step, and of the startups left alone those who wait longest. */
const aloneAtFirst = 5;

/** Who waits for whom, for how long, and what happens if nobody acts. */
export function QueueTable({ items }: { items: readonly QueueItem[] }) {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  const alone = items.filter(({ kind }) => kind === 'startup').length;
  const shown = isWhole ? items : items.slice(0, items.length - Math.max(0, alone - aloneAtFirst));
  return (
    <>
      <DataTable
        caption={t('homes.coordinator.queue')}
        columns={useColumns()}
        rows={shown}
        keyOf={keyOf}
        isLate={isLate}
      />
      {shown.length === items.length ? null : (
        <div className={styles.all}>
          <Button variant="default" onClick={() => setWhole(true)}>
            {t('homes.coordinator.seeRest', { count: items.length - shown.length })}
          </Button>
        </div>
      )}
    </>
  );
}

function useColumns(): readonly Column<QueueItem>[] {
  const t = useT();
  return [
    {
      key: 'who',
      head: t('homes.coordinator.who'),
      onPhone: 'name',
      width: '22%',
      renderCell: (item) =>
        item.kind === 'startup' ? (
          <Alone item={item} />
        ) : (
          <Who party={item.waiting} none={t('homes.coordinator.program')} hasFigure />
        ),
    },
    {
      key: 'whom',
      head: t('homes.coordinator.whom'),
      width: '18%',
      renderCell: (item) =>
        item.kind === 'startup' ? <You /> : <Who party={item.owing} none={t('homes.coordinator.bothSides')} />,
    },
    { key: 'missing', head: t('homes.coordinator.missing'), renderCell: (item) => <Missing item={item} /> },
    {
      key: 'age',
      head: t('homes.coordinator.age'),
      renderCell: (item) =>
        item.kind === 'startup' ? (
          <Days since={item.startup.since} />
        ) : (
          <IntroductionState introduction={item.introduction} />
        ),
    },
    {
      key: 'next',
      head: t('homes.coordinator.next'),
      renderCell: (item) => (item.kind === 'startup' ? t('homes.coordinator.nextPropose') : <Next item={item} />),
    },
  ];
}

function Who({ party, none, hasFigure = false }: { party: Party | null; none: string; hasFigure?: boolean }) {
  const { nameOf, placeOf } = usePartyWords();
  if (party === null) return <b>{none}</b>;
  return (
    <span className={styles.cell}>
      {hasFigure ? <PartyFigure party={party} size={40} /> : null}
      <span>
        <b>{nameOf(party)}</b>
        <span className="ink3">{placeOf(party)}</span>
      </span>
    </span>
  );
}

function Alone({ item: { startup } }: { item: LeftAlone }) {
  const placeWords = usePlaceWords();
  return (
    <span className={styles.cell}>
      <StartupSquare name={startup.name} size={40} />
      <span>
        <b>{startup.name}</b>
        <span className="ink3">{placeWords(startup.placeId, null)}</span>
      </span>
    </span>
  );
}

function You() {
  const t = useT();
  return (
    <span className={styles.cell}>
      <span>
        <b>{t('homes.coordinator.you')}</b>
        <span className="ink3">{t('homes.coordinator.office')}</span>
      </span>
    </span>
  );
}

function Missing({ item }: { item: QueueItem }) {
  const t = useT();
  const [to, words] =
    item.kind === 'introduction'
      ? ([`/introductions/${item.introduction.id}`, item.missing] as const)
      : item.startup.matchId === null
        ? ([`/network/startups/${item.startup.startupId}`, 'proposeMentor'] as const)
        : ([`/review/${item.startup.matchId}`, 'reviewProposal'] as const);
  return (
    <CurrentLink className="link" to={to} isCurrent={false}>
      {t(`homes.coordinator.${words}`)}
    </CurrentLink>
  );
}

const dayMs = 86_400_000;

function Days({ since }: { since: string }) {
  const t = useT();
  const now = useNow();
  return t('homes.coordinator.days', { count: Math.floor((now - new Date(since).getTime()) / dayMs) });
}

/** What the service does by itself at the date. */
function Next({ item: { introduction } }: { item: OpenStep }) {
  const t = useT();
  const format = useFormat();
  const { dueAt, state, alternates } = introduction;
  if (dueAt === null) return null;
  const moment = format.moment(dueAt);
  if (state === 'asked') return t('homes.coordinator.nextResume', { moment });
  const [next] = alternates;
  if (next === undefined) return t('homes.coordinator.nextClose', { moment });
  return next.name === null
    ? t('homes.coordinator.nextAlternateHidden', { moment })
    : t('homes.coordinator.nextAlternate', { moment, name: next.name });
}
