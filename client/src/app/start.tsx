import '../shared/styles/mantine.css';
import '../shared/styles/base.css';
import { RouterProvider } from '@tanstack/react-router';
import { startTransition, StrictMode, useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { beginFirstPicture } from '../shared/api/first-picture.ts';
import { createQueryClient } from '../shared/api/query-client.ts';
import { loadTranslator } from '../shared/i18n/language-provider.tsx';
import { readLanguage } from '../shared/i18n/language-store.ts';
import { arrivalOf, partsAt, type SentencePart } from '../shared/i18n/load-sentences.ts';
import { breathe } from './breathe.ts';
import { Providers } from './providers.tsx';
import { createAppRouter } from './router.ts';
import { mailboxRoute } from './routes/mailbox-route.ts';
import { deskRoute, loadShell, memberRoute, sheetRoute } from './routes/member-route.tsx';
import { answerRoute } from './routes/public-routes.tsx';

/** What a part of the pages says beyond what all do. */
const partsOf = new Map<string, SentencePart>([
  [memberRoute.id, 'common'],
  [answerRoute.id, 'common'],
  [mailboxRoute.id, 'common'],
  [deskRoute.id, 'desk'],
  [sheetRoute.id, 'sheets'],
]);

/**
 * Draws the page once and whole, when its code and its first replies are there, in pieces that give way to a finger. A skeleton
 * first would stand for a third of a second however fast the rest came, for React lets nothing flash by.
 */
export async function start(root: HTMLElement, firstReplies: Promise<void>): Promise<void> {
  const named = /^\/(en|es)(\/|$)/.exec(window.location.pathname)?.[1];
  const language = named === 'en' || named === 'es' ? named : readLanguage();
  const router = createAppRouter();
  // The shell's own code first, then the page's: one long piece of work less.
  if (named === undefined) await loadShell();
  await breathe();
  const [translator] = await Promise.all([
    loadTranslator(language, partsAt(window.location.pathname)),
    router.load(),
    firstReplies,
  ]);
  const parts = router.state.matches.flatMap(({ routeId }) => partsOf.get(routeId) ?? []);
  // If they do not come, the page that speaks them says so.
  await Promise.allSettled(parts.map((part) => arrivalOf(translator, language, part).promise));
  const onDrawn = beginFirstPicture();
  startTransition(() => {
    createRoot(root).render(
      <StrictMode>
        <Drawn onDrawn={onDrawn}>
          <Providers translator={translator} language={language} queryClient={createQueryClient()}>
            <RouterProvider router={router} />
          </Providers>
        </Drawn>
      </StrictMode>,
    );
  });
}

function Drawn({ onDrawn, children }: { onDrawn: () => void; children: ReactNode }) {
  useEffect(onDrawn, [onDrawn]);
  return children;
}
