import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { isCurrent: boolean; ref?: Ref<HTMLAnchorElement> };

function Anchor({ isCurrent, ref, children, ...props }: AnchorProps) {
  return (
    <a {...props} ref={ref ?? null} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </a>
  );
}

/** A link that its page calls current or not: the router's own idea knows only the address. */
export const CurrentLink = createLink(Anchor);
