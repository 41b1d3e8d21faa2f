/** The browser's storage, or one that forgets with the page where storage is forbidden: then nothing counts as saved. */
export function pageStorage(page: Pick<Window, 'localStorage'>): Storage {
  try {
    return page.localStorage;
  } catch {
    return {
      length: 0,
      key: () => null,
      getItem: () => null,
      setItem: () => {
        throw new Error('Storage is forbidden');
      },
      removeItem: () => undefined,
      clear: () => undefined,
    };
  }
}
