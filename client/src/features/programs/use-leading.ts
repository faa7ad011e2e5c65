import { useRef } from 'react';
import { useIsDesk } from '../../shared/components/use-is-desk.ts';

/** On a phone the application that is read stands below the list: choosing one leads there, and a button back to its row. */
export function useLeading(onShow: (id: string) => void) {
  const isDesk = useIsDesk();
  const detail = useRef<HTMLElement>(null);
  const cameFrom = useRef(0);
  const show = (id: string): void => {
    onShow(id);
    if (isDesk) return;
    cameFrom.current = window.scrollY;
    detail.current?.scrollIntoView();
  };
  return { detail, show, goBack: () => window.scrollTo({ top: cameFrom.current }) };
}
