import { useLayoutEffect } from 'react';
import { samePlace } from '../../../core/keyboard/place.ts';
import { dragStore } from './drag-store.ts';
import { findGap } from './gaps.ts';

/**
 * Keeps the gap under the pointer in the drag store, once a frame. It listens before any move that can begin a drag: one that is let
 * go of before the page has drawn it is dropped where the pointer is.
 */
export function usePointerGap(): void {
  useLayoutEffect(() => {
    let frame = 0;
    const onPress = () => {
      lastPoint = null;
    };
    const onMove = (event: MouseEvent | TouchEvent) => {
      const point = 'touches' in event ? event.touches[0] : event;
      if (!point) return;
      lastPoint = { x: point.clientX, y: point.clientY };
      if (!isLed()) return;
      copyIf(event.altKey);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(updateGap);
    };
    const onAlt = (event: KeyboardEvent) => {
      if (event.key !== 'Alt' || !isLed()) return;
      // Alone it would open the menu of some browsers.
      event.preventDefault();
      copyIf(event.type === 'keydown');
    };
    const stop = new AbortController();
    const capture = { capture: true, signal: stop.signal };
    const passive = { ...capture, passive: true };
    for (const name of ['mousedown', 'touchstart'] as const) window.addEventListener(name, onPress, passive);
    for (const name of ['mousemove', 'touchmove'] as const) window.addEventListener(name, onMove, passive);
    for (const name of ['keydown', 'keyup'] as const) window.addEventListener(name, onAlt, capture);
    window.addEventListener('scroll', updateGap, passive);
    return () => {
      stop.abort();
      cancelAnimationFrame(frame);
    };
  }, []);
}

/** Whether a pointer has something in the air. */
function isLed(): boolean {
  const { dragged, byKeyboard } = dragStore.getState();
  return dragged !== null && !byKeyboard;
}

/** With Alt, what is on the board stays where it is and a copy falls. */
function copyIf(isAlt: boolean): void {
  const { dragged, copies } = dragStore.getState();
  const wanted = isAlt && (dragged?.kind === 'button' || dragged?.kind === 'row');
  if (wanted !== copies) dragStore.setState({ copies: wanted });
}

/** Where the pointer was last since it was pressed. */
let lastPoint: { readonly x: number; readonly y: number } | null = null;

/** Brings the gap up to the pointer's last position; a lift and a drop call it so that no move is missed. */
export function updateGap(): void {
  const { rects, dragged, gap, byKeyboard } = dragStore.getState();
  if (!rects || !lastPoint || byKeyboard) return;
  const board = document.querySelector('[data-board]');
  const view = document.querySelector('[data-board-view]');
  if (!board || !view) return;
  const { x, y } = lastPoint;
  const frame = view.getBoundingClientRect();
  const inside = x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
  const origin = board.getBoundingClientRect();
  const onlyRows = dragged?.kind === 'row' || dragged?.kind === 'new-row';
  const next = inside ? findGap(rects, onlyRows, { x: x - origin.left, y: y - origin.top }) : null;
  if (next === gap || (next && gap && samePlace(next.place, gap.place) && next.line === gap.line)) return;
  dragStore.setState({ gap: next });
}
