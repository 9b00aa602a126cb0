const storageKey = 'slash-key';

/** Whether the key `/` comes to the search box. Single keys can get in the way of speech input. */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice where storage allows. */
export function setSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // Storage is refused: the key stays as it was.
  }
}
