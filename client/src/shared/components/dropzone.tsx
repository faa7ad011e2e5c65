import { useId, useRef, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { FieldError } from './choice-list.tsx';
import { Icon } from './icon.tsx';
import styles from './dropzone.module.css';

/** A file can be dropped or chosen here: the only dashed field. A wrong kind or size is refused before anything is sent. */
export function Dropzone({
  label,
  hint,
  endings,
  maxBytes,
  onFile,
  isBusy = false,
}: {
  label: string;
  hint?: string;
  /** `['.csv', '.tsv']` */
  endings: readonly string[];
  maxBytes: number;
  onFile: (file: File) => void;
  isBusy?: boolean;
}) {
  const t = useT();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const take = (file: File | undefined) => {
    setOver(false);
    if (file === undefined) return;
    const isKnownKind = endings.some((ending) => file.name.toLowerCase().endsWith(ending));
    if (!isKnownKind) return setError(t('ui.dropWrongKind'));
    if (file.size > maxBytes) return setError(t('ui.dropTooLarge', { max: Math.round(maxBytes / 1_048_576) }));
    setError(null);
    onFile(file);
  };
  return (
    <div>
      <div
        className={styles.zone}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer.files[0]);
        }}
      >
        <Icon name="upload" size={24} />
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
        <button type="button" className={styles.choose} disabled={isBusy} onClick={() => input.current?.click()}>
          {isBusy ? t('ui.sending') : t('ui.choose')}
        </button>
        <input
          ref={input}
          id={id}
          type="file"
          className="sr"
          tabIndex={-1}
          accept={endings.join(',')}
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div aria-live="polite">{error === null ? null : <FieldError>{error}</FieldError>}</div>
    </div>
  );
}
