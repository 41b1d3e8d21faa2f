import type { KeyboardEvent } from 'react';
import { findAction } from '../../store/actions/actions.ts';
import { matchBoardKey } from '../../store/actions/keys.ts';
import { editorStore, select } from '../../store/editor-store.ts';
import type { Selection } from '../../store/selection.ts';
import { dragStore } from './dnd/drag-store.ts';

/**
 * Arrow keys walk from button to button, and from row to row; others act on the one with the focus. The board is one stop for Tab.
 * With Shift they take along all they pass, with Ctrl or Command nothing: then Space takes the one with the focus, or lets it go.
 */
export function onBoardKey(event: KeyboardEvent<HTMLElement>): void {
  if (dragStore.getState().dragged) return;
  const part = partOf(event.target);
  if (part && isModified(event) && event.code === 'Space') {
    event.preventDefault();
    // It would be lifted by the same key.
    event.stopPropagation();
    select(editorStore, part, 'toggle');
    return;
  }
  if (part?.kind === 'row') {
    walk(event, neighbourRow(event));
    return;
  }
  const chip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-chip-id]') : null;
  if (!chip || !(event.target instanceof HTMLButtonElement) || event.target.hasAttribute('aria-haspopup')) return;
  const action = matchBoardKey(event);
  if (action) {
    event.preventDefault();
    select(editorStore, { kind: 'button', id: chip.dataset.chipId ?? '' });
    // An entry that is no button has no text, but a place in the inspector.
    const fits = action.enabled(editorStore.getState()) ? action : findAction('settings');
    fits.run(editorStore);
    return;
  }
  walk(event, neighbour(event.currentTarget, chip, event.key)?.querySelector<HTMLElement>('[data-drag]'));
}

function walk(event: KeyboardEvent, handle: HTMLElement | null | undefined): void {
  const part = handle ? partOf(handle) : null;
  if (!handle || !part || event.altKey) return;
  event.preventDefault();
  if (!isModified(event)) select(editorStore, part, event.shiftKey ? 'range' : 'replace');
  handle.focus();
}

function isModified({ ctrlKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey;
}

/** The button or row whose handle this is. */
function partOf(target: EventTarget): Selection | null {
  const [kind, id] = target instanceof HTMLElement ? (target.dataset.drag?.split(' ') ?? []) : [];
  return id !== undefined && (kind === 'button' || kind === 'row') ? { kind, id } : null;
}

function neighbourRow({ currentTarget, target, key }: KeyboardEvent<HTMLElement>): HTMLElement | undefined {
  const handles = [...currentTarget.querySelectorAll<HTMLElement>('[data-drag^="row "]')];
  const at = handles.indexOf(target as HTMLElement);
  if (key === 'ArrowUp') return handles[at - 1];
  if (key === 'ArrowDown') return handles[at + 1];
  if (key === 'Home') return handles[0];
  return key === 'End' ? handles.at(-1) : undefined;
}

function neighbour(board: Element, chip: HTMLElement, key: string): HTMLElement | undefined {
  const chips = [...board.querySelectorAll<HTMLElement>('[data-chip-id]')];
  const at = chips.indexOf(chip);
  if (key === 'ArrowRight') return chips[at + 1];
  if (key === 'ArrowLeft') return chips[at - 1];
  if (key === 'Home') return chips[0];
  if (key === 'End') return chips.at(-1);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const { left, top, bottom } = chip.getBoundingClientRect();
  const beyond = chips
    .map((other) => ({ other, box: other.getBoundingClientRect() }))
    .filter(({ box }) => (key === 'ArrowDown' ? box.top >= bottom : box.bottom <= top));
  const edge =
    key === 'ArrowDown' ? Math.min(...beyond.map(({ box }) => box.top)) : Math.max(...beyond.map(({ box }) => box.top));
  const line = beyond.filter(({ box }) => Math.abs(box.top - edge) < 4);
  return line.sort((a, b) => Math.abs(a.box.left - left) - Math.abs(b.box.left - left))[0]?.other;
}
