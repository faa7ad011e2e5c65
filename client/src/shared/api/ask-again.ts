import type { Query, QueryClient } from '@tanstack/react-query';

/**
 * What is asked for the first time when news say that it has changed was perhaps answered before the change, and a cache that
 * has nothing yet does not ask twice at once: so it is asked again as soon as the first reply is there.
 */
export function askAgainWhenOvertaken(client: QueryClient): void {
  const overtaken = new WeakSet<Query>();
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return;
    const { query, action } = event;
    const isFirst = query.state.data === undefined && query.state.fetchStatus !== 'idle';
    if (action.type === 'invalidate' && isFirst) overtaken.add(query);
    if (action.type === 'success' && overtaken.delete(query)) {
      void client.invalidateQueries({ queryKey: query.queryKey, exact: true });
    }
  });
}
