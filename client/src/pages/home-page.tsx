import { Page } from '../shared/components/page.tsx';
import { useFormat } from '../shared/format/use-format.ts';
import { useNow } from '../shared/format/use-now.ts';
import { useT } from '../shared/i18n/use-t.ts';

/** Home, whatever the role: the features fill it with what waits on this person. */
export function HomePage() {
  const t = useT();
  const format = useFormat();
  const now = useNow();
  return (
    <Page title={t('shell.nav.home')} kicker={`${format.day(now)}, ${format.time(now)}`}>
      {null}
    </Page>
  );
}
