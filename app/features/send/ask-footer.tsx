import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { Button } from '../../ui/button.tsx';

/**
 * Stands where the send button was while it is asked whether to send a keyboard that loses something. The way back is on
 * the right: whoever clicks twice must not send by that.
 */
export function AskFooter({ onAnyway }: { readonly onAnyway: () => void }) {
  const { t } = useI18n();
  return (
    <footer className="sticky bottom-0 flex flex-wrap items-center justify-end gap-2 border-t border-line-soft bg-panel px-4 py-3">
      <Button onClick={onAnyway}>{t('send.anyway')}</Button>
      <Button variant="primary" onClick={showProblems}>
        {t('send.problems')}
      </Button>
    </footer>
  );
}

function showProblems(): void {
  editorStore.setState(({ preferences }) => ({
    dialog: null,
    panel: 'drawer',
    preferences: { ...preferences, drawer: 'problems' },
  }));
}
