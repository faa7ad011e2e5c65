/** So long at most: a tab that nobody looks at draws nothing, and a page that waits for a read cannot be drawn before it. */
const patienceMs = 1_000;

let picture: Promise<void> = Promise.resolve();

/** Resolves when the first picture stands: what it does not stand on is asked for only then, and takes nothing from it. */
export const firstPicture = (): Promise<void> => picture;

/** The page is about to draw itself for the first time. The function that it returns is called once it has. */
export function beginFirstPicture(): () => void {
  let stand = (): void => undefined;
  picture = new Promise((resolve) => {
    stand = resolve;
  });
  setTimeout(stand, patienceMs);
  return () => {
    requestAnimationFrame(() => setTimeout(stand));
  };
}
