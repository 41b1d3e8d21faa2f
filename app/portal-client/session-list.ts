/** What this tab has kept under a name, over a reload too; nothing where storage is forbidden or holds something else. */
export function readSession(name: string): readonly unknown[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Keeps a list for this tab. Where that is forbidden the page forgets it with a reload. */
export function writeSession(name: string, list: readonly unknown[]): void {
  try {
    if (list.length === 0) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(list));
  } catch {
    // Nothing is lost that is there now.
  }
}
