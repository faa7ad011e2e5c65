import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OwnStartup, StartupFacts } from '../../../../src/contract/startups/schema.ts';
import { DialogActions, Dialog } from '../../shared/components/dialog.tsx';
import { FormSection } from '../../shared/components/form-sections.tsx';
import { LeadRows, type LeadRow } from '../../shared/components/lead-rows.tsx';
import { usePageTitle } from '../../shared/components/page.tsx';
import { StartupSquare } from '../../shared/components/person.tsx';
import { Split } from '../../shared/components/split.tsx';
import { DraftMark, DraftTrouble } from '../../shared/draft/draft-mark.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { BeginStartup } from './begin-startup.tsx';
import { StartupChoice, useChosenStartup } from './choose-startup.tsx';
import * as editor from './fact-editors.tsx';
import { type FactRow, useFactWords, usePeopleWords } from './fact-words.ts';
import { useStartupNews } from './live.ts';
import { PublishFoot, PublishPanel } from './publish-panel.tsx';
import { isGainField, StartupReach, useStartupGains, type GainField } from './startup-reach.tsx';
import { useStartupDraft } from './use-own-startup.ts';

const rows = {
  name: editor.NameEditor,
  description: editor.DescriptionEditor,
  industries: editor.IndustryEditor,
  stage: editor.StageEditor,
  needs: editor.NeedsEditor,
  languages: editor.LanguagesEditor,
  placeId: editor.PlaceEditor,
  direction: editor.DirectionEditor,
  minutesPerWeek: editor.MinutesEditor,
  organisations: editor.TiesEditor,
  baseline: editor.BaselineEditor,
} as const;
type Edited = keyof typeof rows;
const order: readonly FactRow[] = [
  'description',
  'industries',
  'stage',
  'needs',
  'languages',
  'placeId',
  'direction',
  'availability',
  'minutesPerWeek',
  'organisations',
  'name',
  'baseline',
];
const isEdited = (row: FactRow | GainField): row is Edited => row in rows;

/** q2: the startup as its members keep it; without one yet, its beginning. */
export function StartupEdit() {
  useStartupNews();
  const { startup, choose } = useChosenStartup();
  return startup === null ? <BeginStartup /> : <EditOne key={startup.id} startup={startup} onChoose={choose} />;
}

function EditOne({ startup, onChoose }: { startup: OwnStartup; onChoose: (id: string) => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Edited | null>(null);
  const draft = useStartupDraft(startup);
  const words = useFactWords();
  usePageTitle(t('startups.mine'));
  const choose = (row: FactRow | GainField) => {
    if (row === 'availability') return void navigate({ to: '/startup/hours' });
    if (row === 'oneLiner') return document.querySelector<HTMLElement>('#line textarea')?.focus();
    if (isEdited(row)) setOpen(row);
  };
  const rowsShown = useRows(startup, draft.facts, choose);
  const Editor = open === null ? null : rows[open];
  return (
    <div data-width="full">
      <Split
        hideThenOnPhone
        thenLabel={t('facts.reach.title')}
        work={
          <div style={{ maxWidth: 720 }}>
            <div className="row" style={{ alignItems: 'center', gap: 16, marginBottom: 20 }}>
              <StartupSquare name={draft.facts.name} size={64} />
              <div>
                <h1 className="t28">{draft.facts.name}</h1>
                <p className="t14 ink2">{words('placeId', draft.facts)}</p>
                {startup.state === 'published' ? (
                  <Link className="link" to="/startups/$startupId" params={{ startupId: startup.id }}>
                    {t('startups.asMentor')}
                  </Link>
                ) : null}
              </div>
            </div>
            <StartupChoice current={startup} onChoose={onChoose} />
            <div className="only-phone" style={{ margin: '16px 0 24px' }}>
              <StartupReach startup={startup} onChoose={choose} />
            </div>
            <DraftMark draft={draft} />
            <DraftTrouble draft={draft} />
            <FormSection id="line" title={t('startups.fact.oneLiner')}>
              <editor.LineEditor draft={draft} />
            </FormSection>
            <LeadRows rows={rowsShown} />
            {open === null || Editor === null ? null : (
              <Dialog title={t(`startups.fact.${open}`)} isOpen onClose={() => setOpen(null)} kind="sheet">
                <div className="stack">
                  <Editor draft={draft} />
                </div>
                <DialogActions>
                  <Button onClick={() => setOpen(null)}>{t('ui.done')}</Button>
                </DialogActions>
              </Dialog>
            )}
            <PublishFoot startup={startup} draft={draft} />
          </div>
        }
        then={
          <>
            <section>
              <h2 className="label">{t('facts.reach.title')}</h2>
              <StartupReach startup={startup} onChoose={choose} />
            </section>
            <PublishPanel startup={startup} draft={draft} />
          </>
        }
      />
    </div>
  );
}

/** What each fact says now, or what telling it would gain; the people stand before the voluntary figures. */
function useRows(startup: OwnStartup, facts: StartupFacts, choose: (row: FactRow) => void): LeadRow[] {
  const t = useT();
  const words = useFactWords();
  const people = usePeopleWords();
  const gains = useStartupGains(startup.id);
  const untold = (row: FactRow): string => {
    const gain = gains.get(row) ?? 0;
    if (gain > 0) return t('facts.missingGain', { count: gain });
    return t(isGainField(row) ? 'facts.missing' : 'facts.notTold');
  };
  const factRows: LeadRow[] = order.map((row) => {
    const said = words(row, facts);
    return {
      key: row,
      label: t(`startups.fact.${row}`),
      value: said === '' ? untold(row) : said,
      isMissing: said === '' && isGainField(row),
      onChoose: () => choose(row),
    };
  });
  const members: LeadRow = {
    key: 'members',
    label: t('startups.fact.members'),
    value: people(startup),
    to: '/startup/people',
  };
  return [...factRows.slice(0, -1), members, ...factRows.slice(-1)];
}
