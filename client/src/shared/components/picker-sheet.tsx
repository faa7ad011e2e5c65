import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Dialog, DialogActions } from './dialog.tsx';
import { Icon } from './icon.tsx';
import type { PickerOption } from './picker-option.ts';
import { Picker } from './picker.tsx';
import styles from './picker.module.css';

interface PickerSheetProps {
  readonly title: string;
  readonly lead?: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly options: readonly PickerOption[];
  readonly chosen: readonly string[];
  /** Called once, when the person is done. */
  readonly onDone: (chosen: string[]) => void;
  readonly max: number;
  readonly searchLabel?: string;
  readonly onSearch?: (search: string) => void;
  /** The names of ids that `options` may not hold (a server search): for the list of what is chosen. */
  readonly nameOf?: (id: string) => string;
}

/** The picker in a sheet: from the bottom on a phone, a dialog at a desk. Nothing changes until "Done". */
export function PickerSheet(props: PickerSheetProps) {
  if (!props.isOpen) return null;
  return <OpenSheet {...props} />;
}

function OpenSheet({
  title,
  lead,
  onClose,
  options,
  chosen,
  onDone,
  max,
  searchLabel,
  onSearch,
  nameOf,
}: PickerSheetProps) {
  const t = useT();
  const [draft, setDraft] = useState<readonly string[]>(chosen);
  const named = (id: string) => options.find((option) => option.id === id)?.label ?? nameOf?.(id) ?? id;
  return (
    <Dialog title={title} lead={lead} isOpen onClose={onClose} kind="sheet">
      <Picker
        label={searchLabel ?? t('ui.searchAsYouSay')}
        options={options}
        chosen={draft}
        onChange={setDraft}
        max={max}
        {...(onSearch === undefined ? {} : { onSearch })}
      />
      {max > 1 && draft.length > 0 ? (
        <>
          <h3 className="label" style={{ marginTop: 20 }}>
            {t('ui.chosen', { count: draft.length, max })}
          </h3>
          <ChosenList ids={draft} nameOf={named} onRemove={(id) => setDraft(draft.filter((one) => one !== id))} />
        </>
      ) : null}
      <DialogActions>
        <Button onClick={() => onDone([...draft])}>{t('ui.done')}</Button>
        <Button variant="subtle" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What has been chosen, each with its way out. */
export function ChosenList({
  ids,
  nameOf,
  onRemove,
}: {
  ids: readonly string[];
  nameOf: (id: string) => string;
  onRemove: (id: string) => void;
}) {
  const t = useT();
  return (
    <ul className={styles.chosen}>
      {ids.map((id) => (
        <li key={id}>
          {nameOf(id)}
          <button type="button" aria-label={t('ui.remove', { name: nameOf(id) })} onClick={() => onRemove(id)}>
            <Icon name="close" size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
