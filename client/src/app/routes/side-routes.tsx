import { createRoute, Outlet } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { useSession } from '../../shared/session/session-provider.tsx';
import type { Side } from '../other-side.tsx';
import { memberRoute, pagesBelow } from './member-route.tsx';

/** Few people come where they have nothing to do: nobody else is sent these words' page. */
const OtherSide = lazy(async () => ({ default: (await import('../other-side.tsx')).OtherSide }));

/** The pages of a startup's team, and those of a mentor. */
export const founderRoute = createRoute({
  getParentRoute: () => memberRoute,
  id: 'founder',
  component: () => <OnlyFor side="founder" />,
});
export const mentorRoute = createRoute({
  getParentRoute: () => memberRoute,
  id: 'mentor',
  component: () => <OnlyFor side="mentor" />,
});

/** Opening a page begins nothing: who is not of its side is told so, and may come to be. */
function OnlyFor({ side }: { side: Side }) {
  const { roles } = useSession();
  const [comesToo, setComesToo] = useState(false);
  if (roles.includes(side) || comesToo) return <Outlet />;
  return <OtherSide side={side} onComeToo={() => setComesToo(true)} />;
}

export const founderPage = pagesBelow(founderRoute);
export const mentorPage = pagesBelow(mentorRoute);
