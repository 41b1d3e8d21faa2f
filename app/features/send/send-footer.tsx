import { Send } from 'lucide-react';
import { useRef } from 'react';
import type { JsonObject } from '../../core/json.ts';
import type { Design } from '../../core/keyboard/design.ts';
import type { Webhook } from '../../core/wire/webhook-url.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { cancelSending, type Phase } from './send-store.ts';
import { keyOf, TEST_METHOD } from './test-message.ts';

interface SendFooterProps {
  readonly phase: Phase;
  readonly design: Design;
  readonly webhook: Webhook | null;
  readonly params: JsonObject;
}

/** The one button, always in sight. It stays the same element through all phases, so that the focus stays on it. */
export function SendFooter({ phase, design, webhook, params }: SendFooterProps) {
  const { t } = useI18n();
  const ref = useRef<HTMLButtonElement>(null);
  const sending = phase.kind === 'sending';
  const same = 'key' in phase && webhook !== null && phase.key === keyOf(webhook, params);
  const label = !same ? 'send.submit' : phase.kind === 'sent' ? 'send.again' : 'send.retry';
  return (
    <footer className="sticky bottom-0 flex items-center justify-end gap-2 border-t border-line-soft bg-panel px-4 py-3">
      {design.method !== TEST_METHOD && <p className="mr-auto text-caption text-muted">{t('send.asNew')}</p>}
      {sending && (
        <Button
          onClick={() => {
            cancelSending();
            ref.current?.focus();
          }}
        >
          {t('send.cancel')}
        </Button>
      )}
      <Button ref={ref} type="submit" variant="primary" icon={Send} aria-disabled={sending}>
        {t(sending ? 'send.sending' : label)}
      </Button>
    </footer>
  );
}
