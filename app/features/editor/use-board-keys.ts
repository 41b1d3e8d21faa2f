import type { KeyboardEvent } from 'react';
import { editorStore, select } from '../../store/editor-store.ts';
import { requestFocus } from '../../store/selection.ts';
import { dragStore } from './dnd/drag-store.ts';

/** Arrow keys walk from button to button; Enter goes on to the inspector. The board is one stop for Tab. */
export function useBoardKeys() {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (dragStore.getState().dragged || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const chip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-chip-id]') : null;
    if (!chip || !(event.target instanceof HTMLButtonElement) || event.target.hasAttribute('aria-haspopup')) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      const id = chip.dataset.chipId ?? '';
      select(editorStore, { kind: 'button', id });
      requestFocus({ kind: 'button', id, field: 'TEXT' });
      return;
    }
    const next = neighbour(event.currentTarget, chip, event.key);
    if (!next) return;
    event.preventDefault();
    select(editorStore, { kind: 'button', id: next.dataset.chipId ?? '' });
    next.querySelector('button')?.focus();
  };
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
