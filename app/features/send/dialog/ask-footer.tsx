import { useI18n } from '../../../i18n/i18n.tsx';
import type { SendMode } from '../../../portal-client/send-mode.ts';
import { Button } from '../../../ui/button.tsx';
import { openDrawer } from '../parts/open-drawer.ts';

interface AskFooterProps {
  readonly mode: SendMode;
  readonly onAnyway: () => void;
  /** Leaves it; null where there are problems to look at instead. */
  readonly onNotNow: (() => void) | null;
}

/**
 * Stands where the send button was while it is asked whether to send what loses something, or may be sent already. The way back
 * is on the right: whoever clicks twice must not send by that.
 */
export function AskFooter({ mode, onAnyway, onNotNow }: AskFooterProps) {
  const { t } = useI18n();
  return (
    <footer className="sticky bottom-0 flex flex-wrap items-center justify-end gap-2 border-t border-line-soft bg-panel px-4 py-3">
      <Button onClick={onAnyway}>{t(mode.kind === 'new' ? 'send.anyway' : 'send.updateAnyway')}</Button>
      {onNotNow ? (
        // The second half of a double click is no answer to a question that came in between.
        <Button variant="primary" onClick={({ detail }) => detail < 2 && onNotNow()}>
          {t('send.notNow')}
        </Button>
      ) : (
        <Button variant="primary" onClick={() => openDrawer('problems')}>
          {t('send.problems')}
        </Button>
      )}
    </footer>
  );
}
