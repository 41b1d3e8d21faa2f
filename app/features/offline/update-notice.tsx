import { X } from 'lucide';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { getKeeping } from '../../store/keep/current.ts';
import { updateStore } from '../../store/update-store.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { announce } from '../../ui/live.tsx';
import { followUpdates } from './follow-updates.ts';

interface NoticeProps {
  /** The worker that gave this page, if one did. */
  readonly openedUnder: ServiceWorker | null;
}

/** Says that a new version of the page is ready, until it is taken or put off. It floats, on a wide page over the palette's foot. */
export function UpdateNotice({ openedUnder }: NoticeProps) {
  const { t, language } = useI18n();
  const take = useStore(updateStore, (state) => state.take);
  const [isOff, setOff] = useState(false);
  useEffect(() => void start(openedUnder), [openedUnder]);
  // A page is installed under the name that it has in the language it is used in.
  useEffect(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
    if (link) link.href = MANIFESTS[language];
  }, [language]);
  useEffect(() => {
    if (take) announce(t('offline.ready'));
  }, [take, t]);
  if (!take || isOff) return null;
  return (
    <section
      aria-label={t('offline.notice')}
      className="fixed above-sheet left-4 z-40 flex items-center gap-1 rounded-control border bg-panel py-1 pr-1 pl-3.5 shadow-float wide:bottom-3 wide:left-3 wide:w-48 wide:flex-wrap wide:py-2 wide:pr-2 wide:pl-3"
    >
      <p className="mr-2 wide:mr-0 wide:w-full">{t('offline.ready')}</p>
      <Button small onClick={take}>
        {t('offline.reload')}
      </Button>
      <IconButton small icon={X} label={t('offline.later')} className="wide:ml-auto" onClick={() => setOff(true)} />
    </section>
  );
}

const MANIFESTS = { en: './manifest.webmanifest', ru: './manifest.ru.webmanifest' };

/** Where the browser allows no worker the page works as ever, with a network. */
function start(openedUnder: ServiceWorker | null): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const page = {
    workers: navigator.serviceWorker,
    openedUnder,
    savesData: connection?.saveData === true,
    document,
    now: Date.now,
    reload: () => location.reload(),
  };
  return followUpdates(page, (take) => updateStore.setState({ take: () => takeSafely(take) })).catch(() => undefined);
}

/** What is being typed is taken over first; each change is in the journal at once, so that nothing waits to be kept. */
function takeSafely(take: () => void): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  getKeeping().keeper.hurry();
  take();
}
