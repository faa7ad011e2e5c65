/** A picture that the browser does not draw, in a tab that nobody looks at, is not waited for longer than this. */
const patienceMs = 200;

let picture: Promise<void> = Promise.resolve();

/** Resolves when the first picture stands: what it does not stand on is asked for only then, and takes nothing from it. */
export const firstPicture = (): Promise<void> => picture;

/** The page is about to draw itself for the first time. The function that it returns is called once it has. */
export function beginFirstPicture(): () => void {
  let stand = (): void => undefined;
  picture = new Promise((resolve) => {
    stand = resolve;
  });
  return () => {
    requestAnimationFrame(() => setTimeout(stand));
    setTimeout(stand, patienceMs);
  };
}
