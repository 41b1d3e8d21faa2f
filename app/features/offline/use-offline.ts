import { createElement, type ReactNode, useEffect, useState } from 'react';
import { whenQuiet } from './when-quiet.ts';

/**
 * Lets the page be opened without a network, and gives the note of a new version. All of it is fetched when nothing else is any
 * more; without it the page lacks nothing but that. A page that is being developed has no such worker.
 */
export function useOffline(): ReactNode {
  const [notice, setNotice] = useState<ReactNode>(null);
  useEffect(() => {
    const workers = navigator.serviceWorker;
    if (!import.meta.env.PROD || !workers) return;
    const openedUnder = workers.controller;
    whenQuiet(window)
      .then(() => import('./update-notice.tsx'))
      .then(({ UpdateNotice }) => setNotice(createElement(UpdateNotice, { openedUnder })))
      .catch(() => undefined);
  }, []);
  return notice;
}
