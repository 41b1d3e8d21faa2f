import { useEffect } from 'react';
import { useStore } from 'zustand';
import { samePlace } from '../../../core/keyboard/place.ts';
import { dragStore } from './drag-store.ts';
import { findGap } from './gaps.ts';

/** Follows the pointer while it drags and keeps the gap under it in the drag store, once a frame. */
export function usePointerGap(): void {
  const follows = useStore(dragStore, (state) => state.dragged !== null && !state.byKeyboard);
  useEffect(() => {
    if (!follows) return;
    let frame = 0;
    const onMove = (event: MouseEvent | TouchEvent) => {
      const point = 'touches' in event ? event.touches[0] : event;
      if (!point) return;
      lastPoint = { x: point.clientX, y: point.clientY };
      copyIf(event.altKey);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(updateGap);
    };
    const onScroll = () => updateGap();
    const onAlt = (event: KeyboardEvent) => {
      if (event.key !== 'Alt') return;
      // Alone it would open the menu of some browsers.
      event.preventDefault();
      copyIf(event.type === 'keydown');
    };
    window.addEventListener('mousemove', onMove, { capture: true, passive: true });
    window.addEventListener('touchmove', onMove, { capture: true, passive: true });
    window.addEventListener('scroll', onScroll, { capture: true, passive: true });
    window.addEventListener('keydown', onAlt, { capture: true });
    window.addEventListener('keyup', onAlt, { capture: true });
    return () => {
      window.removeEventListener('keydown', onAlt, { capture: true });
      window.removeEventListener('keyup', onAlt, { capture: true });
      cancelAnimationFrame(frame);
      window.removeEventListener('mousemove', onMove, { capture: true });
      window.removeEventListener('touchmove', onMove, { capture: true });
      window.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [follows]);
}

/** With Alt, what is on the board stays where it is and a copy falls. */
function copyIf(isAlt: boolean): void {
  const { dragged, copies } = dragStore.getState();
  const wanted = isAlt && (dragged?.kind === 'button' || dragged?.kind === 'row');
  if (wanted !== copies) dragStore.setState({ copies: wanted });
}

let lastPoint: { x: number; y: number } | null = null;

/** Forgets where the pointer was in the drag before. */
export function startPointer(point: { x: number; y: number } | null): void {
  lastPoint = point;
}

/** Brings the gap up to the pointer's last position; a drop calls it so that no move is missed. */
export function updateGap(): void {
  const { rects, dragged, gap, byKeyboard } = dragStore.getState();
  const board = document.querySelector('[data-board]');
  const view = document.querySelector('[data-board-view]');
  if (!rects || !board || !view || !lastPoint || byKeyboard) return;
  const { x, y } = lastPoint;
  const frame = view.getBoundingClientRect();
  const inside = x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
  const origin = board.getBoundingClientRect();
  const onlyRows = dragged?.kind === 'row' || dragged?.kind === 'new-row';
  const next = inside ? findGap(rects, onlyRows, { x: x - origin.left, y: y - origin.top }) : null;
  if (next === gap || (next && gap && samePlace(next.place, gap.place) && next.line === gap.line)) return;
  dragStore.setState({ gap: next });
}
