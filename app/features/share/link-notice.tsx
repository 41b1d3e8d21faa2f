import { Link, TriangleAlert, X } from 'lucide';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Design } from '../../core/keyboard/design.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { announce, showToast } from '../../ui/live.tsx';
import { isSharedLink } from './link.ts';
import { bringBack, type OpenedLink, openLink, stepsBack } from './open-link.ts';

/** Opens the link in the address and says what came of it, at the top of the page until it is closed. */
export function LinkNotice() {
  const { t } = useI18n();
  const [opened, setOpened] = useState<OpenedLink | null>(null);
  useEffect(() => {
    const look = () => {
      if (isSharedLink(location.hash)) void take(t).then(setOpened);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [t]);
  const close = () => setOpened(null);
  if (opened === null || opened.outcome === 'again') return null;
  if (opened.outcome === 'opened') return <OpenedNotice opened={opened} onClose={close} />;
  return (
    <div role="alert" className="flex shrink-0 items-center gap-3 border-b bg-warn-bg px-4 py-1.5">
      <Icon of={TriangleAlert} size={16} className="shrink-0 text-warn" />
      <p className="min-w-0 grow">{t(`share.failed.${opened.outcome}`)}</p>
      <IconButton icon={X} label={t('ui.close')} onClick={close} />
    </div>
  );
}

interface OpenedProps {
  readonly opened: Extract<OpenedLink, { outcome: 'opened' }>;
  readonly onClose: () => void;
}

/** What was open before is one press away. */
function OpenedNotice({ opened, onClose }: OpenedProps) {
  const { t } = useI18n();
  const { design, mine, added } = opened;
  const steps = useStore(editorStore, (state) => (added ? 0 : stepsBack(state, mine)));
  const isHere = useStore(editorStore, ({ keyboard }) => added?.keyboard === keyboard);
  if (added ? !isHere || !added.back : steps === 0 || isEmpty(mine)) return null;
  const goBack = () => {
    onClose();
    if (!added) bringBack(editorStore, mine);
    else void added.back?.().catch(() => showToast(t('library.failed')));
  };
  return (
    <div className="flex shrink-0 items-center gap-3 border-b bg-accent-bg px-4 py-1.5">
      <Icon of={Link} size={16} className="shrink-0 text-accent-strong" />
      <div className="flex min-w-0 grow flex-wrap items-center gap-x-3 gap-y-1">
        <p className="min-w-0 grow basis-48 break-words">
          {describe(design, t)} {t(added ? 'share.added' : 'share.kept')}
        </p>
        <Button small onClick={goBack}>
          {t('share.bringBack')}
        </Button>
      </div>
      <IconButton icon={X} label={t('ui.close')} onClick={onClose} />
    </div>
  );
}

/** The link leaves the address at once: a reload must not open it again over what was done since. */
async function take(t: Translate): Promise<OpenedLink> {
  const { hash, pathname, search } = location;
  history.replaceState(history.state, '', pathname + search);
  const opened = await openLink(editorStore, hash, t('app.defaultMessage'));
  if (opened.outcome === 'again') showToast(t('share.again'));
  else if (opened.outcome === 'opened') {
    const said = describe(opened.design, t);
    const { added, mine } = opened;
    if (added ? !added.back : isEmpty(mine)) showToast(said);
    else announce(`${said} ${t(added ? 'share.added' : 'share.kept')}`);
  }
  return opened;
}

function describe({ name, keyboard }: Design, t: Translate): string {
  const count = keyboard.rows.reduce((sum, { buttons }) => sum + buttons.length, 0);
  return t(name === '' ? 'share.opened' : 'share.openedNamed', { name, count });
}

function isEmpty({ keyboard }: Design): boolean {
  return keyboard.rows.every(({ buttons }) => buttons.length === 0);
}
