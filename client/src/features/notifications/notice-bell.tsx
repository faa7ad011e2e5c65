import { Count } from '../../shared/components/state-badge.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useWaiting } from '../../shared/session/waiting-counts.ts';

/** The bell: with its word in the rail, alone in a phone's bar. */
export function NoticeBell({
  isOpen,
  onOpen,
  isAlone = false,
  className,
}: {
  isOpen: boolean;
  onOpen: () => void;
  isAlone?: boolean;
  className?: string | undefined;
}) {
  const t = useT();
  const count = useWaiting().notices ?? 0;
  return (
    <button
      type="button"
      className={className}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-label={t('shell.noticesNew', { count })}
      onClick={onOpen}
    >
      <Icon name="bell" size={isAlone ? 24 : 20} />
      {isAlone ? null : <span className="txt">{t('shell.notices')}</span>}
      <Count value={count} />
    </button>
  );
}
