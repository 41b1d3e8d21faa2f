import { createElement, type ReactNode, useEffect, useState } from 'react';
import { whenQuiet } from './when-quiet.ts';

/**
 * Lets the page be opened without a network, and gives the note of a new version. All of it is fetched when nothing else is any
 * more; without it the page lacks nothing but that. A page that is being developed has no such worker.
 */
export function useOffline(): ReactNode {
  const [notice, setNotice] = useState<ReactNode>(null);
  useEffect(() => {
    load()
      .then(setNotice)
      .catch(() => undefined);
  }, []);
  return notice;
}

async function load(): Promise<ReactNode> {
  // A page in a frame that may keep nothing may not even ask for it.
  const workers = navigator.serviceWorker;
  if (!import.meta.env.PROD || !workers) return null;
  const openedUnder = workers.controller;
  await whenQuiet(window);
  const { UpdateNotice } = await import('./update-notice.tsx');
  return createElement(UpdateNotice, { openedUnder });
}
