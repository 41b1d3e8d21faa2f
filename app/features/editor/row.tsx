import { GripVertical } from 'lucide';
import { memo, type RefObject, useId, useRef } from 'react';
import { isUnknownEntry, type KeyboardButton, type Row as RowOfButtons } from '../../core/keyboard/document.ts';
import { isSentInline } from '../../core/portal/render/inline.ts';
import { SeenFirst, useFirstI18n } from '../../i18n/i18n.tsx';
import { sideBySideCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { classNames } from '../../ui/class-names.ts';
import { AddToRow } from './add-to-row.tsx';
import { Chip } from './chip.tsx';
import { dragHandle } from './dnd/drag-handle.ts';
import { IssueBadge, IssueWords, useWorstIssue } from './issue-badge.tsx';
import { PartMenu } from './part-menu.tsx';
import { pressPart } from './press-part.ts';

/** What of a row is selected and the like; null stands for nothing of it. */
export interface RowMarks {
  readonly selected: boolean;
  /** Whether it leads the rows that are selected. */
  readonly leads: boolean;
  /** The buttons that are selected, apart by blanks: a text is the same when they are. */
  readonly chosen: string;
  /** The button that leads those that are selected. */
  readonly lead: string | null;
  /** The button that is edited in place. */
  readonly editing: string | null;
  /** The button that Tab reaches. */
  readonly tabStop: string | null;
}

interface RowProps extends RowMarks {
  readonly row: RowOfButtons;
  readonly index: number;
}

/** One row: a handle to drag it by, its buttons, and a way to add one more. */
export const BoardRow = memo(function BoardRow(props: RowProps) {
  const box = useRef<HTMLLIElement>(null);
  return (
    <SeenFirst box={box}>
      <Row {...props} box={box} />
    </SeenFirst>
  );
});

interface DrawnRowProps extends RowProps {
  readonly box: RefObject<HTMLLIElement | null>;
}

function Row({ row, index, selected, leads, chosen, lead, editing, tabStop, box }: DrawnRowProps) {
  const { t } = useFirstI18n();
  const handle = dragHandle({ kind: 'row', id: row.id });
  const issueId = useId();
  const issue = useWorstIssue(`row ${row.id}`);
  const name = t('editor.row', { row: index + 1 });
  const chosenIds = chosen.split(' ');
  const stacked = row.buttons.length > 1 && row.buttons.some(isAlone);
  return (
    <li
      ref={box}
      data-row-id={row.id}
      aria-label={name}
      className={classNames(
        'drawn-in-sight group/row relative rounded-card border bg-panel/80 data-lifted:opacity-40',
        selected && 'border-accent ring-3 ring-accent/20',
      )}
    >
      <div className="flex gap-1 py-2 pr-1.5 pl-1">
        <button
          type="button"
          {...handle}
          aria-label={name}
          aria-pressed={selected}
          aria-describedby={issue ? `${issueId} ${handle['aria-describedby']}` : handle['aria-describedby']}
          title={issue?.message ?? t('editor.rowHandle')}
          onClick={(event) => pressPart(event, { kind: 'row', id: row.id })}
          className="flex h-9 w-7 shrink-0 cursor-grab touch-manipulation items-center justify-center rounded-control text-muted select-none hover:bg-line-soft touch:relative touch:h-11 touch:after:absolute touch:after:inset-y-0 touch:after:right-0 touch:after:-left-4"
        >
          <Icon of={GripVertical} size={15} />
        </button>
        {issue && (
          <>
            <IssueWords id={issueId} issue={issue} />
            <div className="pointer-events-none absolute top-0 left-4">
              <IssueBadge issue={issue} />
            </div>
          </>
        )}
        {/* The plus takes no room of the line but the list's padding: it never stands on a line of its own. */}
        <ul className="flex min-w-0 grow flex-wrap gap-2 pr-11 touch:pr-13">
          {row.buttons.map((button, at) => (
            <Chip
              key={button.id}
              button={button}
              stacked={stacked && isAlone(button) && !endsStack(row.buttons, at)}
              selected={chosenIds.includes(button.id)}
              leads={button.id === lead}
              editing={button.id === editing}
              tabStop={button.id === tabStop}
            />
          ))}
          <li className="-mr-12 touch:-mr-14">
            <AddToRow rowId={row.id} />
          </li>
        </ul>
        <div className={classNames('touch:absolute touch:-top-3 touch:-right-1 touch:z-10', !leads && 'touch:hidden')}>
          <PartMenu kind="row" id={row.id} shown={leads} />
        </div>
      </div>
      {stacked && (
        <p className="flex flex-wrap items-center gap-x-2 border-t border-line-soft px-3 py-1.5 text-caption text-muted">
          {t('editor.stacked')}
          <button
            type="button"
            className="font-medium text-accent-strong hover:underline touch:-my-1.5 touch:py-3.5"
            onClick={() => sideBySideCommand(editorStore, row.id)}
          >
            {t('editor.sideBySide')}
          </button>
        </p>
      )}
    </li>
  );
}

/** The last one below another one has its line anyway: so the plus stays beside it. */
function endsStack(buttons: readonly KeyboardButton[], at: number): boolean {
  const above = buttons[at - 1];
  return at === buttons.length - 1 && above !== undefined && isAlone(above);
}

/** Whether a button takes a line for itself; of what is unknown nobody says so. */
function isAlone({ raw, fields }: KeyboardButton): boolean {
  return !isUnknownEntry(raw) && !isSentInline(fields);
}
