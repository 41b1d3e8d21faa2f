import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore, select } from '../../store/editor-store.ts';

/** On a phone: what is selected is set in a sheet below the canvas, which stays in sight and in reach. */
export function Sheet({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  const open = useStore(editorStore, (state) => state.selection !== null);
  if (!open) return null;
  return (
    <div className="relative flex h-[46%] shrink-0 flex-col rounded-t-card border-t bg-panel shadow-float">
      <button
        type="button"
        onClick={() => select(editorStore, null)}
        className="absolute top-0 right-1 z-10 h-11 px-3 font-semibold text-accent-strong"
      >
        {t('app.done')}
      </button>
      <div className="min-h-0 overflow-y-auto">{children}</div>
    </div>
  );
}
