import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';

interface ConfirmButtonProps {
  readonly label: string;
  /** What is asked before it is done. */
  readonly question: string;
  readonly icon: LucideIcon;
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: it asks first, in its own place. */
export function ConfirmButton({ label, question, icon, disabled, onConfirm }: ConfirmButtonProps) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  const keepRef = useRef<HTMLButtonElement>(null);
  const firstRef = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) keepRef.current?.focus();
    else if (asked.current) firstRef.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <Button ref={firstRef} small variant="danger" icon={icon} disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <fieldset
      aria-label={question}
      className="flex min-w-0 flex-wrap items-center gap-2 rounded-control bg-danger-bg px-2 py-1"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <span className="text-caption">{question}</span>
      <Button
        small
        variant="outline"
        className="text-danger"
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {t('send.sent.deleteYes')}
      </Button>
      <Button ref={keepRef} small onClick={() => setAsking(false)}>
        {t('send.sent.deleteNo')}
      </Button>
    </fieldset>
  );
}
