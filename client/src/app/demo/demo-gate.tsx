import { lazy, Suspense } from 'react';
import { useSession } from '../../shared/session/session-provider.tsx';
import styles from './demo-bar.module.css';

const DemoBar = lazy(async () => ({ default: (await import('./demo-bar.tsx')).DemoBar }));

/** The demo bar is loaded only where the server says that this is a demo; its place is kept until it is there. */
export function DemoGate() {
  const { session } = useSession();
  return session?.isDemo === true ? (
    <Suspense fallback={<div className={styles.bar} data-demo-bar="" />}>
      <DemoBar />
    </Suspense>
  ) : null;
}
