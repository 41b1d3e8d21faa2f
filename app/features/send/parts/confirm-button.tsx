import type { IconNode } from 'lucide';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { useFloat } from '../../../ui/use-float.ts';

interface ConfirmButtonProps {
  readonly label: string;
  /** What is asked before it is done. */
  readonly question: string;
  readonly icon: IconNode;
  readonly disabled?: boolean;
  /** The icon stands alone where the container around is narrow. */
  readonly shrinks?: boolean;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: it asks first, beside itself and without moving anything. */
export function ConfirmButton({ label, question, icon, disabled, shrinks, onConfirm }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (!asking && asked.current) ref.current?.focus();
    asked.current = asking;
  }, [asking]);
  return (
    <>
      <Button
        ref={ref}
        small
        variant="danger"
        icon={icon}
        disabled={disabled}
        title={shrinks ? label : undefined}
        aria-expanded={asking}
        onClick={() => setAsking((now) => !now)}
      >
        <span className={shrinks ? '@max-2xl:sr-only' : ''}>{label}</span>
      </Button>
      {asking && (
        <Question
          anchor={ref}
          question={question}
          onEnd={(confirmed) => {
            setAsking(false);
            if (confirmed) onConfirm();
          }}
        />
      )}
    </>
  );
}

interface QuestionProps {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly question: string;
  readonly onEnd: (confirmed: boolean) => void;
}

function Question({ anchor, question, onEnd }: QuestionProps) {
  const { t } = useI18n();
  const ref = useRef<HTMLFieldSetElement>(null);
  const keepRef = useRef<HTMLButtonElement>(null);
  const style = useFloat(ref, anchor);
  useEffect(() => keepRef.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !ref.current?.contains(target) && !anchor.current?.contains(target)) onEnd(false);
    };
    document.addEventListener('pointerdown', leave, true);
    return () => document.removeEventListener('pointerdown', leave, true);
  });
  return (
    <fieldset
      ref={ref}
      aria-label={question}
      style={style}
      className="z-20 grid max-w-[min(24rem,100vw-1rem)] gap-2 rounded-control border bg-panel p-3 shadow-float"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onEnd(false);
      }}
    >
      <p>{question}</p>
      <div className="flex justify-end gap-2">
        <Button small className="text-danger" onClick={() => onEnd(true)}>
          {t('send.sent.deleteYes')}
        </Button>
        <Button ref={keepRef} small onClick={() => onEnd(false)}>
          {t('send.sent.deleteNo')}
        </Button>
      </div>
    </fieldset>
  );
}
