import { MousePointerClick } from 'lucide';
import { type FocusEvent, memo, Suspense, useDeferredValue, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { type KeyboardButton, type KeyboardDocument, type Row, unknownSource } from '../../core/keyboard/document.ts';
import { findButton } from '../../core/keyboard/find-button.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { closeStep, editorStore } from '../../store/editor-store.ts';
import { isSelected, type Selection } from '../../store/selection.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { lazyPart } from '../../ui/basics/lazy.tsx';
import { type BotChoice, BotChoiceContext } from './fields/bot-choice.ts';
import { RequestFields } from './request-fields.tsx';
import { RequestedFocus } from './requested-focus.tsx';
import { RowInspector } from './row-inspector.tsx';

// Wanted with the first button only.
const ButtonInspector = lazyPart('ButtonInspector', () =>
  import('./button-inspector.tsx').then((m) => ({ ButtonInspector: memo(m.ButtonInspector) })),
);
const SeveralInspector = lazyPart('SeveralInspector', () => import('./several-inspector.tsx'));
const UnknownInspector = lazyPart('UnknownInspector', () => import('./unknown-inspector.tsx'));
const RawInspector = lazyPart('RawInspector', () => import('./raw-inspector.tsx'));

/** What is selected on the board is nothing to it. */
const Request = memo(RequestFields);

interface View {
  readonly selection: Selection | null;
  readonly keyboard: KeyboardDocument;
}

/** What is selected, field by field, and below it the message and the request. */
export function Inspector({ botChoice = null }: { readonly botChoice?: BotChoice | null }) {
  const { t } = useFirstI18n();
  const root = useRef<HTMLElement>(null);
  const selection = useStore(editorStore, (state) => state.selection);
  const keyboard = useStore(editorStore, (state) => state.history.present.keyboard);
  const now = useMemo(() => ({ selection, keyboard }), [selection, keyboard]);
  // The board shows first what was selected or moved on it.
  const view = useDeferredValue<View>(now);
  return (
    <BotChoiceContext value={botChoice}>
      <section
        ref={root}
        tabIndex={-1}
        data-variables=""
        aria-label={t('inspector.title')}
        className="outline-none"
        onBlur={leaveField}
      >
        <Suspense fallback={<div className="h-72" />}>
          <Selected view={view} now={keyboard} />
          <RequestedFocus root={root} ready={view === now} />
        </Suspense>
        <Request open={view.selection === null} />
      </section>
    </BotChoiceContext>
  );
}

/** Whoever leaves a field has done with it: what is typed next is undone by itself, and what was left empty is judged. */
function leaveField({ target }: FocusEvent): void {
  if (target.matches('input, textarea')) closeStep(editorStore);
}

/** What is typed here is shown at once, though the rest may be a moment behind; so the part itself is that of `now`. */
function Selected({ view: { selection, keyboard }, now }: { view: View; now: KeyboardDocument }) {
  const { t } = useFirstI18n();
  if (selection?.more) {
    const isOwn = ({ id }: { readonly id: string }) => isSelected(selection, selection.kind, id);
    const parts = (selection.kind === 'row' ? now.rows : now.rows.flatMap((row) => row.buttons)).filter(isOwn);
    return <SeveralInspector kind={selection.kind} parts={parts} />;
  }
  if (selection?.kind === 'row') {
    const isOwn = ({ id }: Row) => id === selection.id;
    const row = now.rows.find(isOwn) ?? keyboard.rows.find(isOwn);
    if (row) return <RowInspector row={row} index={keyboard.rows.findIndex(isOwn)} />;
  }
  const found = selection && findButton(keyboard, selection.id);
  if (!found) {
    return (
      <p className="flex items-center gap-2 px-4 py-3 text-muted">
        <Icon of={MousePointerClick} size={16} strokeWidth={1.75} className="shrink-0" />
        {t('inspector.empty')}
      </p>
    );
  }
  const { row, index } = found;
  const button: KeyboardButton = findButton(now, found.button.id)?.button ?? found.button;
  const count = keyboard.rows[row]?.buttons.length ?? 0;
  const position = t('inspector.position', { row: row + 1, index: index + 1, count });
  const source = unknownSource(button.raw);
  if (source !== null) return <UnknownInspector id={button.id} source={source} position={position} />;
  if (button.raw !== undefined) return <RawInspector id={button.id} raw={button.raw} position={position} />;
  return <ButtonInspector id={button.id} fields={button.fields} position={position} />;
}
