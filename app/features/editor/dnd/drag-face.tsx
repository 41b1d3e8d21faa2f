import { Plus } from 'lucide';
import { useStore } from 'zustand';
import { findButton } from '../../../core/keyboard/find-button.ts';
import { useFirstI18n } from '../../../i18n/i18n.tsx';
import { editorStore } from '../../../store/editor-store.ts';
import { Icon } from '../../../ui/basics/icon.tsx';
import { ACTION_ICONS } from '../parts/action-icons.ts';
import { ChipFace } from '../parts/chip-face.tsx';
import { type Dragged, dragStore } from './drag-store.ts';

const LIFTED =
  'inline-flex h-9 w-max max-w-64 rotate-2 items-center gap-2 rounded-chip border border-line bg-panel px-3 whitespace-nowrap shadow-lift';

/** The lifted thing under the pointer. */
export function DragFace({ dragged }: { dragged: Dragged }) {
  const { t } = useFirstI18n();
  const keyboard = useStore(editorStore, (state) => state.history.present.keyboard);
  if (dragged.kind === 'button') {
    const found = findButton(keyboard, dragged.id);
    return (
      <div className={LIFTED}>
        {found && <ChipFace button={found.button} />}
        <Count dragged={dragged} />
        <CopyMark />
      </div>
    );
  }
  if (dragged.kind === 'new') {
    const icon = ACTION_ICONS[dragged.action];
    return (
      <div className={LIFTED}>
        <Icon of={icon} size={16} strokeWidth={1.75} className="text-muted" />
        {t(`button.${dragged.action}`)}
      </div>
    );
  }
  const at = dragged.kind === 'row' ? keyboard.rows.findIndex((row) => row.id === dragged.id) : -1;
  return (
    <div className={LIFTED}>
      <Icon of={Plus} size={16} className="text-muted" />
      {at < 0 ? t('editor.newRow') : t('editor.row', { row: at + 1 })}
      <Count dragged={dragged} />
      <CopyMark />
    </div>
  );
}

/** A copy falls, and what it was made of stays. */
function CopyMark() {
  const copies = useStore(dragStore, (state) => state.copies);
  if (!copies) return null;
  return (
    <span
      data-drag-copy=""
      className="absolute -right-2.5 -bottom-2.5 flex size-5 items-center justify-center rounded-full border border-accent bg-panel text-accent-strong"
    >
      <Icon of={Plus} size={14} strokeWidth={2.5} />
    </span>
  );
}

/** How many are in the air, when it is more than one. */
function Count({ dragged }: { readonly dragged: Dragged }) {
  if (!('more' in dragged) || !dragged.more) return null;
  return (
    <span
      data-drag-count=""
      className="absolute -top-2.5 -right-2.5 flex h-5 min-w-5 items-center justify-center rounded-full bg-accent px-1.5 text-caption font-semibold text-on-accent"
    >
      {dragged.more.length + 1}
    </span>
  );
}
