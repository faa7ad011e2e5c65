import './shared/zod-jitless.ts';
import './shared/styles/mantine.css';
import './shared/styles/base.css';
import './shared/styles/coming.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers.tsx';
import { createAppRouter } from './app/router.ts';
import { claimFirstReplies } from './shared/api/first-replies.ts';
import { createQueryClient } from './shared/api/query-client.ts';
import { loadTranslator } from './shared/i18n/language-provider.tsx';
import { readLanguage } from './shared/i18n/language-store.ts';

async function start(): Promise<void> {
  claimFirstReplies();
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root element');
  const named = /^\/(en|es)(\/|$)/.exec(window.location.pathname)?.[1];
  const translator = await loadTranslator(named === 'en' || named === 'es' ? named : readLanguage());
  createRoot(root).render(
    <StrictMode>
      <Providers translator={translator} queryClient={createQueryClient()}>
        <RouterProvider router={createAppRouter()} />
      </Providers>
    </StrictMode>,
  );
}

void start();
