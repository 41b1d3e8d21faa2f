import { useStore } from 'zustand';
import { dragStore } from './drag-store.ts';

/** The bar in the gap that the dragged thing would fall into. */
export function InsertionMark() {
  const mark = useStore(dragStore, (state) => state.gap?.mark ?? null);
  if (!mark) return null;
  return (
    <div
      aria-hidden="true"
      data-insertion-mark=""
      className="pointer-events-none absolute z-10 rounded-full bg-accent"
      style={{
        transform: `translate(${mark.x}px, ${mark.y}px)`,
        width: mark.width,
        height: mark.height,
        left: 0,
        top: 0,
      }}
    />
  );
}
