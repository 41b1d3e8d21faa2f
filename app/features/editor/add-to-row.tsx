import { Plus } from 'lucide';
import { BUTTON_ACTIONS, sampleButton } from '../../core/request/actions.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { addButtonCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { MenuItem } from '../../ui/menu-item.ts';
import { ACTION_ICONS } from './parts/action-icons.ts';
import { editNewText } from './parts/edit-new-text.ts';

/** Adds a button at the end of this row. */
export function AddToRow({ rowId }: { rowId: string }) {
  const { t } = useFirstI18n();
  const items = (): readonly MenuItem[] =>
    BUTTON_ACTIONS.map((action) => ({
      kind: 'item',
      label: t(`button.${action.kind}`),
      icon: ACTION_ICONS[action.kind],
      run: () => {
        const { rows } = editorStore.getState().history.present.keyboard;
        const row = rows.findIndex(({ id }) => id === rowId);
        const index = rows[row]?.buttons.length ?? 0;
        addButtonCommand(editorStore, sampleButton(action.kind, t), { kind: 'in-row', row, index });
        // The menu gives the focus back first.
        setTimeout(editNewText);
      },
    }));
  return (
    <Menu label={t('editor.addToRow')} items={items}>
      {(trigger) => (
        <button
          type="button"
          {...trigger}
          aria-label={t('editor.addToRow')}
          title={t('editor.addToRow')}
          className="flex size-9 items-center justify-center rounded-chip border border-dashed text-muted hover:border-faint hover:text-text touch:size-11"
        >
          <Icon of={Plus} size={14} />
        </button>
      )}
    </Menu>
  );
}
