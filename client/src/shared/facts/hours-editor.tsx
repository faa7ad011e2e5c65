import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import type { WeeklyHours } from '../../../../src/contract/shared/profile-facts.ts';
import { HoursGrid } from '../components/hours-grid.tsx';
import { HoursWords } from '../components/hours-words.tsx';
import { BackLink, PageTop, usePageTitle } from '../components/page.tsx';
import { SelectField } from '../components/select-field.tsx';
import { Split } from '../components/split.tsx';
import { useToast } from '../components/toast.tsx';
import { useT } from '../i18n/use-t.ts';
import { toWeekHours, toWeekly } from './weekly-hours.ts';
import { useZoneOptions } from './zone-options.ts';

// The page has no padding of its own that the bar would have to stand out of.
const flush = { '--page-side': '0px', '--page-top': '0px' } as CSSProperties;

/** q3: the hours of a usual week on the person's own clock. `then` adds what belongs below the zone. */
export function HoursEditor({
  back,
  value,
  published,
  zone,
  onSave,
  then,
}: {
  back: { readonly to: string; readonly label: string };
  value: WeeklyHours | null;
  /** What others see now: hours beyond it are drawn as new. */
  published: WeeklyHours | null;
  /** The clock to begin with when no hours are kept yet. */
  zone: string;
  onSave: (hours: WeeklyHours) => void;
  then?: ReactNode;
}) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const [marked, setMarked] = useState<readonly number[]>(() => toWeekHours(value));
  const [chosenZone, setZone] = useState(value?.zone ?? zone);
  const saved = useMemo(() => toWeekHours(published), [published]);
  const zones = useZoneOptions(chosenZone);
  usePageTitle(t('facts.hours.title'));
  const save = () => {
    onSave({ zone: chosenZone, weekly: toWeekly(marked, value) });
    toast({ text: t('facts.hours.saved') });
    void navigate({ to: back.to });
  };
  return (
    <div data-width="full">
      <div style={flush}>
        <PageTop title={t('facts.hours.title')} back={back} />
      </div>
      <Split
        thenLabel={t('facts.hours.title')}
        work={
          <>
            <BackLink to={back.to} label={back.label} />
            <h1 className="t28">{t('facts.hours.ask')}</h1>
            <p className="ink2" style={{ margin: '6px 0 20px' }}>
              {t('facts.hours.lead')}
            </p>
            <HoursGrid value={marked} saved={saved} onChange={setMarked} />
          </>
        }
        then={
          <>
            <section>
              <h2 className="t20" style={{ marginBottom: 12 }}>
                {marked.length === 0 ? t('facts.hours.none') : t('facts.hours.sum', { count: marked.length })}
              </h2>
              <HoursWords value={marked} />
            </section>
            <section>
              <SelectField
                label={t('facts.hours.zone')}
                value={chosenZone}
                onChange={setZone}
                options={zones}
                hint={t('facts.hours.zoneHint')}
              />
            </section>
            {then}
            <Button fullWidth mt={28} onClick={save}>
              {t('facts.hours.save', { count: marked.length })}
            </Button>
          </>
        }
      />
    </div>
  );
}
