import { memo, useId } from 'react';
import { type KeyboardButton, unknownSource } from '../../core/keyboard/document.ts';
import { readAction } from '../../core/portal/validator/store-action.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { classNames } from '../../ui/class-names.ts';
import { ChipTextEditor } from './chip-text-editor.tsx';
import { dragHandle } from './dnd/drag-handle.ts';
import { IssueBadge, IssueWords, useWorstIssue } from './issue-badge.tsx';
import { PartMenu } from './part-menu.tsx';
import { buttonText } from './parts/button-text.ts';
import { ChipFace } from './parts/chip-face.tsx';
import { pressPart } from './press-part.ts';

interface ChipProps {
  readonly button: KeyboardButton;
  readonly stacked: boolean;
  readonly selected: boolean;
  /** Whether it leads what is selected: it bears the menu of all. */
  readonly leads: boolean;
  readonly editing: boolean;
  /** Whether it is the one that Tab reaches. */
  readonly tabStop: boolean;
}

const SHAPE = 'flex h-9 max-w-full items-center gap-2 rounded-chip border px-3 touch:h-11 touch:pr-4';

/**
 * One button of the keyboard as an object to work with; how it will look is the preview's business. It follows no store: all
 * it shows comes from its row, so that only what has changed is drawn anew.
 */
export const Chip = memo(function Chip({ button, stacked, selected, leads, editing, tabStop }: ChipProps) {
  return (
    <li data-chip-id={button.id} className={classNames('max-w-full', stacked && 'basis-full')}>
      {/* What is positioned without need is one more layer to the browser, hundreds of times. */}
      <div className={classNames('w-fit max-w-full', (editing || leads) && 'relative')}>
        {editing ? (
          <ChipTextEditor button={button}>
            {/* Its mark and icon stay, its text keeps the room: nothing moves, neither around it nor in it. */}
            <div className={classNames(SHAPE, 'pointer-events-none relative z-20 border-transparent *:last:invisible')}>
              <ChipFace button={button} />
            </div>
          </ChipTextEditor>
        ) : (
          <ChipButton button={button} selected={selected} tabStop={tabStop} />
        )}
        {leads && !editing && (
          <div className="absolute -right-3 -bottom-0.5 z-10 touch:-right-2">
            <PartMenu kind="button" id={button.id} shown />
          </div>
        )}
      </div>
    </li>
  );
});

function ChipButton({ button, selected, tabStop }: Pick<ChipProps, 'button' | 'selected' | 'tabStop'>) {
  const { t } = useFirstI18n();
  const issueId = useId();
  const issue = useWorstIssue(`button ${button.id}`);
  const { 'aria-describedby': instructions, ...handle } = dragHandle({ kind: 'button', id: button.id });
  const action = readAction(button.fields);
  const source = unknownSource(button.raw);
  const does = t(action ? `button.${action}` : source === null ? 'editor.noAction' : 'editor.unknown');
  return (
    <>
      <button
        type="button"
        {...handle}
        tabIndex={tabStop ? 0 : -1}
        aria-pressed={selected}
        aria-describedby={issue ? `${issueId} ${instructions}` : instructions}
        title={issue?.message ?? source ?? undefined}
        aria-label={`${buttonText(button) || t('editor.noText')}, ${does}`}
        onClick={(event) => pressPart(event, { kind: 'button', id: button.id })}
        onDoubleClick={() => button.raw === undefined && editorStore.setState({ editing: button.id })}
        className={classNames(
          SHAPE,
          issue && 'relative',
          'cursor-grab touch-manipulation bg-panel shadow-xs select-none data-lifted:opacity-40',
          selected ? 'border-accent ring-3 ring-accent/20' : 'hover:border-faint',
          button.raw !== undefined && 'border-dashed font-mono text-caption',
          button.raw !== undefined && !selected && 'border-faint',
        )}
      >
        <ChipFace button={button} />
        {issue && <IssueBadge issue={issue} />}
      </button>
      {issue && <IssueWords id={issueId} issue={issue} />}
    </>
  );
}
