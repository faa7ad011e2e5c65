const key = 'puente-startup';

/** Who belongs to several startups works on one at a time, in each tab. */
export function readChosenStartup(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keepChosenStartup(id: string): void {
  try {
    sessionStorage.setItem(key, id);
  } catch {
    // The choice then lasts as long as the page.
  }
}
