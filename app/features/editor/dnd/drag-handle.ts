import { BUTTON_ACTIONS } from '../../../core/request/actions.ts';
import { isSelected, type Selection, selectedIds } from '../../../store/selection.ts';
import type { Dragged } from './drag-store.ts';

/** The sentence that tells how to drag by the keys; everything that can be lifted is described by it. */
export const DRAG_INSTRUCTIONS = 'drag-instructions';

/** The key that lifts a handle with the focus. */
export const LIFT_KEY = 'Space';

/** Makes an element something to drag by: whoever listens above finds it (see `Grab`). */
export function dragHandle(dragged: Dragged) {
  const what = 'id' in dragged ? ` ${dragged.id}` : 'action' in dragged ? ` ${dragged.action}` : '';
  return { 'data-drag': dragged.kind + what, 'aria-describedby': DRAG_INSTRUCTIONS };
}

/** The handle that an event came from. */
export function findHandle(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-drag]') : null;
}

/** What is dragged by a handle: with one of several that are selected all of them are. */
export function liftBy(handle: HTMLElement | null, selection: Selection | null): Dragged | null {
  const held = readHandle(handle);
  if (held?.kind !== 'button' && held?.kind !== 'row') return held;
  if (!selection?.more || !isSelected(selection, held.kind, held.id)) return held;
  return { ...held, more: selectedIds(selection).filter((id) => id !== held.id) };
}

function readHandle(handle: HTMLElement | null): Dragged | null {
  const [kind, what = ''] = handle?.dataset.drag?.split(' ') ?? [];
  if (kind === 'button' || kind === 'row') return { kind, id: what };
  if (kind === 'new-row') return { kind };
  const action = BUTTON_ACTIONS.find((one) => one.kind === what);
  return kind === 'new' && action ? { kind, action: action.kind } : null;
}

/** Marks what is in the air, or nothing: no other has to be drawn anew for it. */
export function markLifted(handle: HTMLElement | null, dragged: Dragged | null): void {
  for (const lifted of document.querySelectorAll('[data-lifted]')) lifted.removeAttribute('data-lifted');
  if (dragged?.kind !== 'button' && dragged?.kind !== 'row') {
    handle?.setAttribute('data-lifted', '');
    return;
  }
  for (const id of selectedIds(dragged)) {
    const part = document.querySelector(`[data-drag="${dragged.kind} ${CSS.escape(id)}"]`);
    (dragged.kind === 'row' ? part?.closest('[data-row-id]') : part)?.setAttribute('data-lifted', '');
  }
}
