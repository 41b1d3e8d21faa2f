import type { KeyboardCoordinateGetter } from '@dnd-kit/core';
import { dragStore } from './drag-store.ts';
import { type Arrow, nextGap } from './gaps.ts';

const ARROWS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** Tells the keyboard sensor where the lifted thing is drawn: at the gap that the arrow key leads to. */
export const gapCoordinates: KeyboardCoordinateGetter = (event) => {
  const { gap, gaps } = dragStore.getState();
  const board = document.querySelector('[data-board]');
  if (!ARROWS.includes(event.code) || !board) return;
  event.preventDefault();
  const next = gap ? nextGap(gaps, gap, event.code as Arrow) : gaps[0];
  if (!next) return;
  dragStore.setState({ gap: next });
  bringIntoView(board, next.mark.y, next.mark.height);
  const origin = board.getBoundingClientRect();
  return { x: origin.left + Math.min(next.mark.x + 12, origin.width - 120), y: origin.top + next.mark.y + 8 };
};

function bringIntoView(board: Element, y: number, height: number): void {
  const view = board.closest('[data-board-view]');
  if (!view) return;
  const frame = view.getBoundingClientRect();
  const top = board.getBoundingClientRect().top + y - frame.top;
  if (top < 24) view.scrollTop += top - 24;
  else if (top + height > frame.height - 48) view.scrollTop += top + height - frame.height + 48;
}
