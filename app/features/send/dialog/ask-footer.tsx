import { useI18n } from '../../../i18n/i18n.tsx';
import type { SendMode } from '../../../portal-client/send-mode.ts';
import { Button } from '../../../ui/button.tsx';
import { openDrawer } from '../parts/open-drawer.ts';

/**
 * Stands where the send button was while it is asked whether to send a keyboard that loses something. The way back is on
 * the right: whoever clicks twice must not send by that.
 */
export function AskFooter({ aim, onAnyway }: { readonly aim: SendMode; readonly onAnyway: () => void }) {
  const { t } = useI18n();
  return (
    <footer className="sticky bottom-0 flex flex-wrap items-center justify-end gap-2 border-t border-line-soft bg-panel px-4 py-3">
      <Button onClick={onAnyway}>{t(aim.kind === 'new' ? 'send.anyway' : 'send.updateAnyway')}</Button>
      <Button variant="primary" onClick={() => openDrawer('problems')}>
        {t('send.problems')}
      </Button>
    </footer>
  );
}
