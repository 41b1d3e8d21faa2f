import { Check, RefreshCw, Send } from 'lucide';
import { type Ref, useRef } from 'react';
import type { Design } from '../../../core/keyboard/design.ts';
import { findMethod } from '../../../core/request/methods.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { newMethod, type SendMode } from '../../../portal-client/send-mode.ts';
import { cancelSending } from '../../../portal-client/send-store.ts';
import { Button } from '../../../ui/button.tsx';

interface SendFooterProps {
  readonly design: Design;
  /** The number of the message that can be changed; null without one. */
  readonly known: number | null;
  readonly sending: boolean;
  /** What Enter does. After a success it is nothing that would make a second message. */
  readonly primary: SendMode['kind'] | 'done';
  /** The last message went well. */
  readonly isDone: boolean;
  readonly doneRef: Ref<HTMLButtonElement>;
  readonly onSend: (kind: SendMode['kind']) => void;
  readonly onDone: () => void;
}

/**
 * The two buttons, always in sight. Each keeps its place and its meaning, and stays the same element through all phases, so that
 * the focus stays on it; which of them Enter presses changes when a message was sent.
 */
export function SendFooter({ design, known, sending, primary, isDone, doneRef, onSend, onDone }: SendFooterProps) {
  const { t } = useI18n();
  const ref = useRef<HTMLButtonElement>(null);
  const answers = findMethod(newMethod(design.method)).does === 'answer';
  const role = (kind: typeof primary) =>
    primary === kind
      ? ({ type: 'submit', variant: 'primary' } as const)
      : ({ type: 'button', variant: 'outline', onClick: () => (kind === 'done' ? onDone() : onSend(kind)) } as const);
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
      {isDone && !sending && (
        <Button {...role('done')} ref={doneRef} icon={Check} className="max-wide:grow wide:mr-auto">
          {t('send.done')}
        </Button>
      )}
      <Button
        {...role('update')}
        icon={RefreshCw}
        className="max-wide:grow"
        disabled={known === null}
        aria-disabled={sending}
      >
        {known === null ? t('send.update') : t('send.updateNumber', { id: known })}
      </Button>
      <Button {...role('new')} ref={ref} icon={Send} className="max-wide:grow" aria-disabled={sending}>
        {answers ? t('send.answer', { id: design.commandId.trim() }).trim() : t('send.new')}
      </Button>
    </footer>
  );
}
