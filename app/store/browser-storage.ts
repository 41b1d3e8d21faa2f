/**
 * The storage of this browser. Where a site may keep nothing, even asking for it throws: then it is one that holds
 * nothing and refuses every save, so that the page works and says that nothing is kept.
 */
export function browserStorage(page: { readonly localStorage: Storage }): Storage {
  try {
    return page.localStorage;
  } catch {
    return new RefusingStorage();
  }
}

class RefusingStorage implements Storage {
  readonly length = 0;
  clear(): void {}
  getItem(): null {
    return null;
  }
  key(): null {
    return null;
  }
  removeItem(): void {}
  setItem(): never {
    throw new Error('This browser keeps nothing for this site');
  }
}
