import { X } from 'lucide';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { IconButton } from './button.tsx';
import { classNames } from './class-names.ts';

interface DialogProps {
  readonly title: string;
  /** Room for two columns side by side. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog of the platform's own: it traps focus, closes on Escape and gives the focus back. A sheet on a phone. */
export function Dialog({ title, wide, onClose, children }: DialogProps) {
  const { t } = useI18n();
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the platform's own; the click is for the backdrop alone.
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
      className={classNames(
        'm-auto max-w-none overflow-hidden rounded-card border bg-panel p-0 text-text shadow-float backdrop:bg-black/40 max-wide:mb-0 max-wide:max-h-[92dvh] max-wide:w-full max-wide:rounded-b-none',
        wide ? 'w-[min(1040px,100vw-2rem)]' : 'w-[min(560px,100vw-2rem)]',
      )}
    >
      <div className="flex max-h-[min(92dvh,820px)] flex-col">
        <header className="flex h-12 shrink-0 items-center gap-2 border-b border-line-soft pr-2 pl-4">
          <h2 id={id} className="text-name font-semibold">
            {title}
          </h2>
          <IconButton icon={X} label={t('ui.close')} onClick={onClose} className="ml-auto" />
        </header>
        <div className="relative min-h-0 scroll-py-20 overflow-y-auto">{children}</div>
      </div>
    </dialog>
  );
}
