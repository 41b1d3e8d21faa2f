import { useSyncExternalStore } from 'react';

/** What a screen has room for: three columns, two panes, or one panel at a time. */
export type Room = 'columns' | 'panes' | 'tabs';

// The same limits as `columns:` and `wide:` in the styles.
const LIMITS = ['(min-width: 1100px)', '(min-width: 720px)'] as const;

/** The room that the window has now. */
export function useRoom(): Room {
  return useSyncExternalStore(follow, read);
}

function follow(listener: () => void): () => void {
  const all = LIMITS.map((limit) => matchMedia(limit));
  for (const media of all) media.addEventListener('change', listener);
  return () => {
    for (const media of all) media.removeEventListener('change', listener);
  };
}

function read(): Room {
  const [columns, panes] = LIMITS;
  return matchMedia(columns).matches ? 'columns' : matchMedia(panes).matches ? 'panes' : 'tabs';
}
