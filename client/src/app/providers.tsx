import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { LanguageCode } from '../../../src/locales/languages.ts';
import type { Translator } from '../../../src/locales/translator.ts';
import { ToastProvider } from '../shared/components/toast.tsx';
import { LanguageProvider } from '../shared/i18n/language-provider.tsx';
import { LiveProvider } from '../shared/live/live-provider.tsx';
import { schemeManager } from '../shared/scheme/scheme-manager.ts';
import { SessionProvider } from '../shared/session/session-provider.tsx';
import { resolver } from '../shared/theme/resolver.ts';
import { theme } from '../shared/theme/theme.ts';
import { LanguageOfAccount } from './language-of-account.tsx';

interface ProvidersProps {
  readonly translator: Translator;
  /** The one that the translator came with. */
  readonly language: LanguageCode;
  readonly queryClient: QueryClient;
  readonly children: ReactNode;
  /** `test` leaves out transitions. */
  readonly env?: 'default' | 'test';
  /** Without it the page stands on HTTP alone: component tests, whose network border has no sockets. */
  readonly isLive?: boolean;
}

/** Everything that a page stands on, in the order in which one needs the other. */
export function Providers({
  translator,
  language,
  queryClient,
  children,
  env = 'default',
  isLive = true,
}: ProvidersProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolver}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      withGlobalClasses={false}
      env={env}
    >
      <QueryClientProvider client={queryClient}>
        <LanguageProvider translator={translator} firstLanguage={language}>
          <SessionProvider>
            <LanguageOfAccount />
            <LiveProvider isOn={isLive}>
              <ToastProvider>{children}</ToastProvider>
            </LiveProvider>
          </SessionProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** This request's nonce, as the server wrote it into the page. */
const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
