import { type CSSProperties, type PointerEvent, type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore, select } from '../../store/editor-store.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { closeSheet, sheetStore } from '../../store/sheet-store.ts';
import { classNames } from '../../ui/class-names.ts';

interface SheetProps {
  /** Out of the way for as long as something is dragged. */
  readonly isAway: boolean;
  readonly children: ReactNode;
}

const SMALLEST = 132;
const STEP = 48;
/** Pulled down below this it is closed. */
const CLOSES = 96;

/**
 * On a phone: what is selected is set in a sheet over the panel, which stays in sight and in reach. It floats: the panel keeps
 * its size, and `--sheet` says how much of it is covered, also to what floats above the page.
 */
export function Sheet({ isAway, children }: SheetProps) {
  const { t } = useFirstI18n();
  const asked = useStore(sheetStore, (state) => state.open);
  const isBoard = useStore(editorStore, (state) => state.panel === 'build');
  const selected = useStore(editorStore, (state) => state.selection !== null && !state.picking);
  const height = useStore(editorStore, (state) => state.preferences.sheetHeight);
  const sheet = useRef<HTMLDivElement>(null);
  const start = useRef<{ readonly at: number; readonly size: number } | null>(null);
  const open = isBoard ? selected : asked;
  useEffect(() => {
    const [element, { style }] = [sheet.current, document.documentElement];
    if (!open || !element) return;
    const cover = () => style.setProperty('--sheet', `${element.offsetHeight}px`);
    const observer = new ResizeObserver(cover);
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--sheet');
    };
  }, [open]);
  if (!open) return null;

  const close = () => {
    if (isBoard) select(editorStore, null);
    else closeSheet();
  };
  const draw = (size: number) => sheet.current?.style.setProperty('--size', `${Math.round(size)}px`);
  const keep = (size: number | null) => setPreferences(editorStore, { sheetHeight: size });
  const now = () => sheet.current?.offsetHeight ?? 0;
  const pulled = (event: PointerEvent) => (start.current ? start.current.size + start.current.at - event.clientY : 0);
  const full = () => sheet.current?.parentElement?.clientHeight ?? 0;
  const toggle = () => keep(now() >= full() * 0.8 - 1 ? null : Math.round(full() * 0.8));
  return (
    // biome-ignore lint/a11y/useSemanticElements: it holds the region of the settings, and is no set of fields itself.
    <div
      ref={sheet}
      role="group"
      aria-label={t('app.panel.inspector')}
      className={classNames(
        'absolute inset-x-0 bottom-0 z-20 flex h-[min(var(--size),92%)] flex-col rounded-t-card border-t bg-panel shadow-float',
        isAway && 'invisible',
      )}
      style={{ '--size': height === null ? '46%' : `${Math.max(SMALLEST, height)}px` } as CSSProperties}
    >
      <button
        type="button"
        aria-label={t('app.sheetSize')}
        className="flex h-5 shrink-0 touch-none items-center justify-center before:absolute before:inset-x-32 before:top-0 before:z-10 before:h-11 before:content-['']"
        onKeyDown={(event) => {
          const step = event.key === 'ArrowUp' ? STEP : event.key === 'ArrowDown' ? -STEP : 0;
          if (step === 0) return;
          event.preventDefault();
          if (now() + step < SMALLEST) close();
          else keep(Math.min(now() + step, Math.round(full() * 0.92)));
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = { at: event.clientY, size: now() };
        }}
        onPointerMove={(event) => {
          if (start.current) draw(Math.max(40, pulled(event)));
        }}
        onPointerUp={(event) => {
          const [size, moved] = [pulled(event), Math.abs(event.clientY - (start.current?.at ?? 0)) > 4];
          start.current = null;
          if (!moved) toggle();
          else if (size < CLOSES) {
            keep(null);
            close();
          } else keep(Math.round(Math.min(full() * 0.92, Math.max(SMALLEST, size))));
        }}
        onPointerCancel={() => {
          if (start.current) draw(start.current.size);
          start.current = null;
        }}
        // By key alone: a pointer has had its answer when it was lifted.
        onClick={(event) => event.detail === 0 && toggle()}
      >
        <span aria-hidden="true" className="h-1 w-9 rounded-full bg-faint" />
      </button>
      <button
        type="button"
        onClick={close}
        className="absolute top-5 right-1 z-10 h-11 px-3 font-semibold text-accent-strong"
      >
        {t('app.done')}
      </button>
      {/* The head leaves room for the button above. */}
      <div className="relative min-h-0 grow overflow-y-auto overscroll-contain [&_header]:pr-20">{children}</div>
    </div>
  );
}
