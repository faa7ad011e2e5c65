import { Button } from '@mantine/core';
import { Note } from '../components/note.tsx';
import { SavedMark } from '../components/saved-mark.tsx';
import { useErrorSentence } from '../api/use-error-sentence.ts';
import { useFormat } from '../format/use-format.ts';
import { useT } from '../i18n/use-t.ts';
import type { Draft } from './use-draft.ts';

type Shown = Pick<Draft<object>, 'status' | 'savedAt' | 'error' | 'keepMine' | 'takeTheirs'>;

/** Whether what is typed is kept, and where: visible at all times while somebody edits. */
export function DraftMark({ draft }: { draft: Shown }) {
  const t = useT();
  const format = useFormat();
  if (draft.status === 'typing' || draft.status === 'saving') {
    return (
      <output className="t14 ink3">{t(draft.status === 'saving' ? 'facts.draft.saving' : 'facts.draft.typing')}</output>
    );
  }
  if (draft.status !== 'kept' || draft.savedAt === null) return null;
  return <SavedMark>{t('facts.draft.saved', { time: format.time(draft.savedAt) })}</SavedMark>;
}

/** What went wrong with saving, what was kept, and what to do. Nothing when all is well. */
export function DraftTrouble({ draft }: { draft: Shown }) {
  const t = useT();
  const sentence = useErrorSentence();
  if (draft.status === 'offline') return <Note icon="offline">{t('facts.draft.offline')}</Note>;
  if (draft.status === 'refused') {
    return <Note tone="late">{draft.error === null ? t('facts.draft.invalid') : sentence(draft.error)}</Note>;
  }
  if (draft.status !== 'stale') return null;
  return (
    <Note tone="late">
      {t('facts.draft.stale')}
      <span className="row" style={{ marginTop: 12, flexWrap: 'wrap' }}>
        <Button size="compact-md" variant="default" onClick={() => void draft.keepMine()}>
          {t('facts.draft.keepMine')}
        </Button>
        <Button size="compact-md" variant="subtle" onClick={draft.takeTheirs}>
          {t('facts.draft.takeTheirs')}
        </Button>
      </span>
    </Note>
  );
}
