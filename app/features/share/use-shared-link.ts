import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react';

/**
 * Opens the keyboard of a link, at the start and whenever one is pasted into the address of the open page. What it gives is to
 * stand at the top of the page: the message about what was opened. All else is fetched only when there is such a link.
 */
export function useSharedLink(): ReactNode {
  const [Notice, setNotice] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (Notice) return;
    const look = () => {
      if (!/^#(k|json)=/.test(location.hash)) return;
      void import('./link-notice.tsx').then(({ LinkNotice }) => setNotice(() => LinkNotice));
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [Notice]);
  return Notice && createElement(Notice);
}
