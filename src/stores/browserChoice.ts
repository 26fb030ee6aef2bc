/** A choice of this browser, kept for the next visit as far as it lets us: where storage is full or switched off it lasts as long as the page. */

/** As it was kept; null where nothing was, or cannot be read. */
export function savedChoice(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keepChoice(key: string, choice: string): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // it lasts as long as the page
  }
}
