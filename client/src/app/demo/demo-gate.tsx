import { lazy, Suspense } from 'react';
import { useSession } from '../../shared/session/session-provider.tsx';

const DemoBar = lazy(async () => ({ default: (await import('./demo-bar.tsx')).DemoBar }));

/** The demo bar is loaded only where the server says that this is a demo. */
export function DemoGate() {
  const { session } = useSession();
  return session?.isDemo === true ? (
    <Suspense fallback={null}>
      <DemoBar />
    </Suspense>
  ) : null;
}
