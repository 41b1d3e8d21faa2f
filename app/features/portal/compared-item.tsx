import { ChevronRight } from 'lucide';
import { memo, useId, useState } from 'react';
import { sameJson } from '../../core/json/json.ts';
import type { ComparedEntry } from '../../core/portal/validator/compare-stored.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore, select } from '../../store/editor-store.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { classNames } from '../../ui/class-names.ts';
import { ChangeLine } from './change-line.tsx';
import { OutcomeMark } from './outcome-mark.tsx';
import { SideBySide } from './side-by-side.tsx';

const TONES = { kept: 'good', changed: 'partial', dropped: 'bad', unknown: 'neutral' } as const;

interface ComparedItemProps {
  readonly entry: ComparedEntry;
  readonly name: string;
  readonly selected: boolean;
}

/** One button: what becomes of it and why. Its JSON is made only when somebody asks for it. */
export const ComparedItem = memo(ComparedButton, looksSame);

function ComparedButton({ entry, name, selected }: ComparedItemProps) {
  const { t, say } = useI18n();
  const jsonId = useId();
  const [open, setOpen] = useState(false);
  const { buttonId, rowId, fate } = entry;
  return (
    <li
      className={classNames(
        'border-b border-line-soft px-4 py-1 [contain-intrinsic-size:auto_33px] [content-visibility:auto]',
        selected && 'shadow-[inset_3px_0_0_var(--accent)]',
      )}
    >
      <div className="flex items-center gap-x-3">
        <OutcomeMark tone={TONES[fate]} text={t(`portal.${fate}`)} className="w-22 shrink-0 text-caption/5" />
        <button
          type="button"
          aria-current={selected ? 'true' : undefined}
          onClick={() =>
            select(editorStore, buttonId === null ? { kind: 'row', id: rowId } : { kind: 'button', id: buttonId })
          }
          className="min-h-6 min-w-0 truncate rounded-sm text-left font-medium underline-offset-2 hover:underline touch:min-h-11 touch:min-w-11"
        >
          {name}
        </button>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? jsonId : undefined}
          aria-label={t('portal.jsonOf', { name })}
          onClick={() => setOpen(!open)}
          className="-mr-1.5 ml-auto flex h-6 shrink-0 items-center gap-0.5 rounded-control pr-1 pl-2 text-caption text-muted hover:bg-line-soft hover:text-text touch:h-11"
        >
          {t('portal.json')}
          <Icon of={ChevronRight} size={14} className={open ? 'rotate-90' : ''} />
        </button>
      </div>
      {(fate === 'dropped' || fate === 'unknown') && (
        <p className="pb-1 text-caption text-muted wide:pl-25">{say(entry.reason)}</p>
      )}
      {fate === 'changed' && (
        <ul className="grid gap-0.5 pb-1 text-caption wide:pl-25">
          {entry.changes.map((change) => (
            <ChangeLine key={change.field} change={change} />
          ))}
        </ul>
      )}
      {open && (
        <SideBySide id={jsonId} name={name} sent={entry.value} stored={'stored' in entry ? entry.stored : null} />
      )}
    </li>
  );
}

/** With hundreds of buttons only the one that was edited is drawn anew. What changed and why follows from these. */
function looksSame(a: ComparedItemProps, b: ComparedItemProps): boolean {
  return a.name === b.name && a.selected === b.selected && sameFate(a.entry, b.entry);
}

function sameFate(a: ComparedEntry, b: ComparedEntry): boolean {
  if (a.value !== b.value || a.buttonId !== b.buttonId || a.rowId !== b.rowId) return false;
  if (a.fate !== b.fate) return false;
  if ('stored' in a && 'stored' in b) return sameJson(a.stored, b.stored);
  return 'reason' in a && 'reason' in b && a.reason === b.reason;
}
