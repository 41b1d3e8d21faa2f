import { RefreshCw, Send } from 'lucide-react';
import { useRef } from 'react';
import type { Design } from '../../../core/keyboard/design.ts';
import { findMethod } from '../../../core/request/methods.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { newMethod } from '../../../portal-client/send-mode.ts';
import { cancelSending } from '../../../portal-client/send-store.ts';
import { Button } from '../../../ui/button.tsx';

interface SendFooterProps {
  readonly design: Design;
  /** The number of the message that can be changed; null without one. */
  readonly known: number | null;
  readonly sending: boolean;
  readonly onUpdate: () => void;
}

/**
 * The two buttons, always in sight. Each keeps its place and its meaning, and stays the same element through all phases, so that
 * the focus stays on it.
 */
export function SendFooter({ design, known, sending, onUpdate }: SendFooterProps) {
  const { t } = useI18n();
  const ref = useRef<HTMLButtonElement>(null);
  const answers = findMethod(newMethod(design.method)).does === 'answer';
  return (
    <footer className="sticky bottom-0 flex flex-wrap items-center justify-end gap-2 border-t border-line-soft bg-panel px-4 py-3">
      {sending && (
        <Button
          variant="ghost"
          className="max-wide:grow wide:mr-auto"
          onClick={() => {
            cancelSending();
            ref.current?.focus();
          }}
        >
          {t('send.cancel')}
        </Button>
      )}
      <Button
        icon={RefreshCw}
        className="max-wide:grow"
        disabled={known === null}
        aria-disabled={sending}
        onClick={onUpdate}
      >
        {known === null ? t('send.update') : t('send.updateNumber', { id: known })}
      </Button>
      <Button ref={ref} type="submit" variant="primary" icon={Send} className="max-wide:grow" aria-disabled={sending}>
        {answers ? t('send.answer', { id: design.commandId.trim() }).trim() : t('send.new')}
      </Button>
    </footer>
  );
}
