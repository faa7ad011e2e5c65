type Listener = () => void;

const listeners = new Set<Listener>();

/** Called after a commit that wrote the outbox: the dispatcher of this process need not wait for its next look. */
export function nudgeDispatcher(): void {
  for (const listener of listeners) listener();
}

/** Returns the function that stops listening. */
export function onNudge(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
