import { useId, useRef, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { FieldError } from './choice-list.tsx';
import { Icon, type IconName } from './icon.tsx';
import styles from './dropzone.module.css';

interface DropzoneProps {
  readonly label: string;
  readonly hint?: string;
  /** `['.csv', '.tsv']` */
  readonly endings: readonly string[];
  readonly maxBytes: number;
  readonly onFile: (file: File) => void;
  readonly isBusy?: boolean;
  /** `big` is the one thing to do on its page. */
  readonly size?: 'row' | 'big';
  readonly icon?: IconName;
  readonly chooseLabel?: string;
  /** A nearer reason than "this kind cannot be read", by the name of the file. */
  readonly refusalOf?: (file: File) => string | null;
  /** What became of the file that was sent. */
  readonly error?: string | null;
}

/** A file can be dropped or chosen here: the only dashed field. A wrong kind or size is refused before anything is sent. */
export function Dropzone(props: DropzoneProps) {
  const { label, hint, isBusy = false, size = 'row', icon = 'upload', error = null } = props;
  const id = useId();
  const [isOver, setOver] = useState(false);
  const { refusal, take } = useTaking(props);
  const shown = refusal ?? (isBusy ? null : error);
  return (
    <div>
      <div
        className={styles.zone}
        data-size={size}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <Icon name={icon} size={24} />
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
        <ChooseFile {...props} id={id} onChosen={take} />
      </div>
      <div aria-live="polite">{shown === null ? null : <FieldError>{shown}</FieldError>}</div>
    </div>
  );
}

/** Looks at a file before it goes anywhere; what was refused is said until the next one. */
function useTaking({ endings, maxBytes, onFile, isBusy = false, refusalOf }: DropzoneProps) {
  const t = useT();
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = (file: File | undefined) => {
    if (file === undefined || isBusy) return;
    const isKnownKind = endings.some((ending) => file.name.toLowerCase().endsWith(ending));
    if (!isKnownKind) return setRefusal(refusalOf?.(file) ?? t('ui.dropWrongKind'));
    if (file.size > maxBytes) return setRefusal(t('ui.dropTooLarge', { max: Math.round(maxBytes / 1_048_576) }));
    setRefusal(null);
    onFile(file);
  };
  return { refusal, take };
}

function ChooseFile({
  id,
  endings,
  isBusy = false,
  chooseLabel,
  onChosen,
}: DropzoneProps & { id: string; onChosen: (file: File | undefined) => void }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={styles.choose} disabled={isBusy} onClick={() => input.current?.click()}>
        {isBusy ? t('ui.sending') : (chooseLabel ?? t('ui.choose'))}
      </button>
      <input
        ref={input}
        id={id}
        type="file"
        className="sr"
        tabIndex={-1}
        accept={endings.join(',')}
        onChange={(event) => {
          onChosen(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
