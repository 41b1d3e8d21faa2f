import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ClipboardPaste,
  Copy,
  CopyPlus,
  CornerDownLeft,
  type IconNode,
  Pencil,
  Scissors,
  Trash2,
} from 'lucide';
import type { RefObject } from 'react';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import type { ActionId } from '../../store/actions/action.ts';
import { findAction } from '../../store/actions/actions.ts';
import { showKeys } from '../../store/actions/keys.ts';
import { editorStore } from '../../store/editor-store.ts';
import { MenuContent } from '../../ui/menu-content.tsx';
import type { MenuItem } from '../../ui/menu-item.ts';

const ICONS: Partial<Record<ActionId, IconNode>> = {
  editText: Pencil,
  moveLeft: ArrowLeft,
  moveRight: ArrowRight,
  moveUp: ArrowUp,
  moveDown: ArrowDown,
  moveToNewRow: CornerDownLeft,
  cut: Scissors,
  copy: Copy,
  paste: ClipboardPaste,
  duplicate: CopyPlus,
  remove: Trash2,
};

const CLIPBOARD = [null, 'cut', 'copy', 'paste', 'duplicate', null, 'remove'] as const;
const ARRANGE = ['arrange1', 'arrange2', 'arrange3', 'arrangeForPhone'] as const;
const ITEMS: Record<'button' | 'row', readonly (ActionId | null)[]> = {
  button: ['editText', null, 'moveLeft', 'moveRight', 'moveUp', 'moveDown', 'moveToNewRow', ...CLIPBOARD, null, 'pick'],
  row: ['moveUp', 'moveDown', ...CLIPBOARD, null, ...ARRANGE],
};

interface PartMenuContentProps {
  readonly kind: 'button' | 'row';
  readonly anchor: RefObject<HTMLElement | null>;
  /** Where on the screen it opens, if not at its anchor. */
  readonly point?: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/** The open menu of what is selected. */
export function PartMenuContent({ kind, anchor, point, onClose }: PartMenuContentProps) {
  const { t } = useI18n();
  const label = t(kind === 'button' ? 'editor.buttonMenu' : 'editor.rowMenu');
  return (
    <MenuContent anchor={anchor} {...(point && { point })} label={label} items={listItems(kind, t)} onClose={onClose} />
  );
}

function listItems(kind: 'button' | 'row', t: Translate): readonly MenuItem[] {
  const state = editorStore.getState();
  const ids = kind === 'button' && state.selection?.more ? [...ITEMS.button, null, ...ARRANGE] : ITEMS[kind];
  return ids.map((id) => {
    if (id === null) return { kind: 'separator' };
    const action = findAction(id);
    const icon = ICONS[id];
    return {
      kind: 'item',
      label: t(`action.${id}`),
      ...(icon ? { icon } : {}),
      shortcut: showKeys(action),
      disabled: !action.enabled(state),
      danger: id === 'remove',
      run: () => action.run(editorStore),
    };
  });
}
