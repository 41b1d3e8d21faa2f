import { useStore } from 'zustand';
import type { Row } from '../../core/keyboard/document.ts';
import { editorStore } from '../../store/editor-store.ts';
import { isSelected } from '../../store/selection.ts';
import { BoardRow, type RowMarks } from './row.tsx';

/**
 * All rows. What is selected and edited is followed here, once for the whole board, and told to the row that holds it: the others
 * get the same as before and are not drawn.
 */
export function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const selection = useStore(editorStore, (state) => state.selection);
  const editing = useStore(editorStore, (state) => state.editing);
  const lead = selection?.kind === 'button' ? selection.id : null;
  const tabStop = lead ?? rows.find(({ buttons }) => buttons.length > 0)?.buttons[0]?.id ?? null;
  const marksOf = ({ id, buttons }: Row): RowMarks => {
    const own = (wanted: string | null) => (buttons.some((button) => button.id === wanted) ? wanted : null);
    const chosen = buttons.filter((button) => isSelected(selection, 'button', button.id));
    return {
      selected: isSelected(selection, 'row', id),
      leads: selection?.kind === 'row' && selection.id === id,
      chosen: chosen.map((button) => button.id).join(' '),
      lead: own(lead),
      editing: own(editing),
      tabStop: own(tabStop),
    };
  };
  return (
    <ol className="flex flex-col gap-3">
      {rows.map((row, index) => (
        <BoardRow key={row.id} row={row} index={index} {...marksOf(row)} />
      ))}
    </ol>
  );
}
