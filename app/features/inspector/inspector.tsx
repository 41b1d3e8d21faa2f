import { MousePointerClick } from 'lucide-react';
import { lazy, Suspense, useRef } from 'react';
import { useStore } from 'zustand';
import { type KeyboardDocument, unknownSource } from '../../core/keyboard/document.ts';
import { findButton } from '../../core/keyboard/find-button.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import type { Selection } from '../../store/selection.ts';
import { RequestFields } from './request-fields.tsx';
import { RequestedFocus } from './requested-focus.tsx';
import { RowInspector } from './row-inspector.tsx';

// Wanted with the first button only.
const ButtonInspector = lazy(() => import('./button-inspector.tsx').then((m) => ({ default: m.ButtonInspector })));
const UnknownInspector = lazy(() => import('./unknown-inspector.tsx').then((m) => ({ default: m.UnknownInspector })));
const RawInspector = lazy(() => import('./raw-inspector.tsx').then((m) => ({ default: m.RawInspector })));

/** What is selected, field by field, and below it the message and the request. */
export function Inspector() {
  const { t } = useI18n();
  const root = useRef<HTMLElement>(null);
  const selection = useStore(editorStore, (state) => state.selection);
  const keyboard = useStore(editorStore, (state) => state.history.present.keyboard);
  return (
    <section ref={root} tabIndex={-1} data-variables="" aria-label={t('inspector.title')} className="outline-none">
      <Suspense fallback={<div className="h-72" />}>
        <Selected selection={selection} keyboard={keyboard} />
        <RequestedFocus root={root} />
      </Suspense>
      <RequestFields open={selection === null} />
    </section>
  );
}

function Selected({ selection, keyboard }: { selection: Selection | null; keyboard: KeyboardDocument }) {
  const { t } = useI18n();
  if (selection?.kind === 'row') {
    const index = keyboard.rows.findIndex(({ id }) => id === selection.id);
    const row = keyboard.rows[index];
    if (row) return <RowInspector row={row} index={index} />;
  }
  const found = selection && findButton(keyboard, selection.id);
  if (!found) {
    return (
      <p className="flex items-center gap-2 px-4 py-3 text-muted">
        <MousePointerClick size={16} strokeWidth={1.75} className="shrink-0" aria-hidden="true" />
        {t('inspector.empty')}
      </p>
    );
  }
  const { button, row, index } = found;
  const count = keyboard.rows[row]?.buttons.length ?? 0;
  const position = t('inspector.position', { row: row + 1, index: index + 1, count });
  const source = unknownSource(button.raw);
  if (source !== null) return <UnknownInspector id={button.id} source={source} position={position} />;
  if (button.raw !== undefined) return <RawInspector id={button.id} raw={button.raw} position={position} />;
  return <ButtonInspector id={button.id} fields={button.fields} position={position} />;
}
