import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { LanguageCode } from '../../../src/locales/languages.ts';
import { Providers } from '../../../client/src/app/providers.tsx';
// A page brings the shell along with itself; Jest links modules that two imports share only where one of them came first.
import '../../../client/src/app/shell/shell.tsx';
import { createAppRouter } from '../../../client/src/app/router.ts';
import { createQueryClient } from '../../../client/src/shared/api/query-client.ts';
import { partsAt } from '../../../client/src/shared/i18n/load-sentences.ts';
import { loadTranslator } from '../../../client/src/shared/i18n/language-provider.tsx';

/** The whole application at an address, as a person would meet it, over the fake network border. */
export async function renderAt(address: string, language: LanguageCode = 'en') {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }));
  const translator = await loadTranslator(language, partsAt(address));
  const view = render(
    <Providers translator={translator} language={language} queryClient={createQueryClient()} env="test" isLive={false}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...view, router };
}
