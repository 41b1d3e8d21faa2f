import { useSyncExternalStore } from 'react';

const QUERY = '(min-width: 1100px)';

/** Whether the screen has room for all columns at once. The same limit as `wide:` in the styles. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(QUERY);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(QUERY).matches,
  );
}
