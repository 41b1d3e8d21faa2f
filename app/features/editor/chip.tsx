import { memo, useEffect, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { type KeyboardButton, unknownSource } from '../../core/keyboard/document.ts';
import { readAction } from '../../core/portal/validator/store-action.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore, select } from '../../store/editor-store.ts';
import { classNames } from '../../ui/class-names.ts';
import { ChipTextEditor } from './chip-text-editor.tsx';
import { useDraggablePart } from './dnd/use-draggable-part.ts';
import { IssueBadge, IssueWords, useWorstIssue } from './issue-badge.tsx';
import { PartMenu } from './part-menu.tsx';
import { buttonText } from './parts/button-text.ts';
import { ChipFace } from './parts/chip-face.tsx';

/** One button of the keyboard as an object to work with; how it will look is the preview's business. */
export const Chip = memo(function Chip({ button, stacked }: { button: KeyboardButton; stacked: boolean }) {
  const selected = useStore(editorStore, ({ selection }) => selection?.kind === 'button' && selection.id === button.id);
  const editing = useStore(editorStore, (state) => state.editing === button.id);
  return (
    <li data-chip-id={button.id} className={classNames('max-w-full', stacked && 'basis-full')}>
      <div className="relative w-fit max-w-full">
        {editing ? <ChipTextEditor button={button} /> : <ChipButton button={button} selected={selected} />}
        {selected && !editing && <ChipMenu id={button.id} />}
      </div>
    </li>
  );
});

function ChipButton({ button, selected }: { button: KeyboardButton; selected: boolean }) {
  const { t } = useI18n();
  const { handle, dragging } = useDraggablePart({ kind: 'button', id: button.id });
  const { ref: setNode, 'aria-describedby': instructions, ...listeners } = handle;
  const issueId = useId();
  const issue = useWorstIssue(`button ${button.id}`);
  const node = useRef<HTMLButtonElement | null>(null);
  const tabbable = useStore(editorStore, (state) => selected || isFirst(state, button.id));
  const action = readAction(button.fields);
  const source = unknownSource(button.raw);
  const does = t(action ? `button.${action}` : source === null ? 'editor.noAction' : 'editor.unknown');

  useEffect(() => {
    // The button that had the focus may just have been removed or moved; keys must go on working.
    if (selected && document.activeElement === document.body) node.current?.focus({ preventScroll: true });
    if (selected) node.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    <>
      <button
        type="button"
        {...listeners}
        ref={(element) => {
          node.current = element;
          setNode(element);
        }}
        tabIndex={tabbable ? 0 : -1}
        aria-pressed={selected}
        aria-describedby={issue ? `${issueId} ${instructions}` : instructions}
        title={issue?.message ?? source ?? undefined}
        aria-label={`${buttonText(button) || t('editor.noText')}, ${does}`}
        onClick={() => select(editorStore, { kind: 'button', id: button.id })}
        onDoubleClick={() => button.raw === undefined && editorStore.setState({ editing: button.id })}
        className={classNames(
          'relative flex h-9 max-w-full cursor-grab touch-manipulation items-center gap-2 rounded-chip border bg-panel px-3 shadow-xs select-none touch:h-11',
          selected ? 'border-accent pr-8 ring-3 ring-accent/20 touch:pr-11' : 'hover:border-faint',
          button.raw !== undefined && 'border-dashed font-mono text-caption',
          button.raw !== undefined && !selected && 'border-faint',
          dragging && 'opacity-40',
        )}
      >
        <ChipFace button={button} />
        <IssueBadge issue={issue} />
      </button>
      <IssueWords id={issueId} issue={issue} />
    </>
  );
}

function ChipMenu({ id }: { id: string }) {
  const { t } = useI18n();
  return (
    <div className="absolute inset-y-0 right-1 flex items-center touch:right-0">
      <PartMenu kind="button" id={id} label={t('editor.buttonMenu')} shown />
    </div>
  );
}

/** Without a selection the first button is the one that Tab reaches. */
function isFirst(state: ReturnType<typeof editorStore.getState>, id: string): boolean {
  if (state.selection?.kind === 'button') return false;
  return state.history.present.keyboard.rows.find((row) => row.buttons.length > 0)?.buttons[0]?.id === id;
}
