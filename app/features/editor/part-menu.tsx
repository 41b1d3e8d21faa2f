import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  CopyPlus,
  CornerDownLeft,
  EllipsisVertical,
  type LucideIcon,
  Pencil,
  Trash2,
} from 'lucide-react';
import { useI18n } from '../../i18n/i18n.tsx';
import type { ActionId } from '../../store/actions/action.ts';
import { findAction } from '../../store/actions/actions.ts';
import { showKeys } from '../../store/actions/keys.ts';
import { editorStore, select } from '../../store/editor-store.ts';
import { classNames } from '../../ui/class-names.ts';
import { Menu } from '../../ui/menu.tsx';
import type { MenuItem } from '../../ui/menu-item.ts';

const ICONS: Partial<Record<ActionId, LucideIcon>> = {
  editText: Pencil,
  moveLeft: ArrowLeft,
  moveRight: ArrowRight,
  moveUp: ArrowUp,
  moveDown: ArrowDown,
  moveToNewRow: CornerDownLeft,
  duplicate: CopyPlus,
  remove: Trash2,
};

const ITEMS: Record<'button' | 'row', readonly (ActionId | null)[]> = {
  button: [
    'editText',
    null,
    'moveLeft',
    'moveRight',
    'moveUp',
    'moveDown',
    'moveToNewRow',
    null,
    'duplicate',
    'remove',
  ],
  row: ['moveUp', 'moveDown', null, 'duplicate', 'remove'],
};

/** A finger gets a button that floats on the corner of what is selected, with an unseen rim to hit. */
const LOOKS = {
  button:
    'size-6 rounded-full border border-accent bg-panel shadow-xs touch:size-7 touch:after:absolute touch:after:-inset-2',
  row: 'mt-1 size-7 rounded-control hover:bg-line-soft touch:mt-0 touch:rounded-full touch:border touch:border-accent touch:bg-panel touch:shadow-xs touch:after:absolute touch:after:-inset-2',
};

interface PartMenuProps {
  readonly kind: 'button' | 'row';
  readonly id: string;
  readonly label: string;
  /** Otherwise it shows when the pointer or the focus is near. */
  readonly shown: boolean;
}

/** All that dragging can do, and more, without dragging. */
export function PartMenu({ kind, id, label, shown }: PartMenuProps) {
  const { t } = useI18n();
  const items = (): readonly MenuItem[] => {
    select(editorStore, { kind, id });
    const state = editorStore.getState();
    return ITEMS[kind].map((actionId) => {
      if (actionId === null) return { kind: 'separator' };
      const action = findAction(actionId);
      const icon = ICONS[actionId];
      return {
        kind: 'item',
        label: t(`action.${actionId}`),
        ...(icon ? { icon } : {}),
        shortcut: showKeys(action),
        disabled: !action.enabled(state),
        danger: actionId === 'remove',
        run: () => action.run(editorStore),
      };
    });
  };
  return (
    <Menu label={label} items={items}>
      {(trigger) => (
        <button
          type="button"
          {...trigger}
          aria-label={label}
          title={label}
          className={classNames(
            'relative flex items-center justify-center text-muted hover:text-text',
            LOOKS[kind],
            !shown &&
              'opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 focus-visible:opacity-100',
          )}
        >
          <EllipsisVertical size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
    </Menu>
  );
}
