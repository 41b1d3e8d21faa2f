import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { classNames } from './class-names.ts';

interface SplitterProps {
  readonly label: string;
  /** The id of the pane that gets the size, in its style variable `--size`; its styles keep it within the limits. */
  readonly pane: string;
  /** The side of the line that the pane is on. */
  readonly side: 'above' | 'below' | 'right';
  /** The least sizes of the pane, and of all that shares its parent with it; in CSS pixels. */
  readonly min: number;
  readonly rest: number;
  /** Takes a new size in CSS pixels; null is the usual one. */
  readonly onSize: (size: number | null) => void;
}

const STEP = 16;

/** A line between two panes that is dragged, moved by the arrow keys, and reset by a double click or Enter. */
export function Splitter({ label, pane, side, min, rest, onSize }: SplitterProps) {
  const across = side === 'right';
  const [{ now, max }, setSizes] = useState({ now: min, max: min });
  const start = useRef<{ readonly at: number; readonly size: number } | null>(null);

  const measure = () => {
    const element = document.getElementById(pane);
    const [box, room] = [element?.getBoundingClientRect(), element?.parentElement?.getBoundingClientRect()];
    if (!box || !room) return { now: min, max: min };
    const [size, whole] = across ? [box.width, room.width] : [box.height, room.height];
    return { now: Math.round(size), max: Math.max(min, Math.round(whole - rest)) };
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it measures with are numbers of the page that stay.
  useEffect(() => {
    const element = document.getElementById(pane);
    if (!element) return;
    const observer = new ResizeObserver(() => setSizes(measure()));
    observer.observe(element);
    if (element.parentElement) observer.observe(element.parentElement);
    return () => observer.disconnect();
  }, [pane]);

  /** Without a word to the page: whatever else follows a size does so once, at the end. */
  const draw = (size: number) => {
    const sizes = measure();
    const next = Math.round(Math.min(sizes.max, Math.max(min, size)));
    document.getElementById(pane)?.style.setProperty('--size', `${next}px`);
    return next;
  };
  const pointed = ({ clientX, clientY }: PointerEvent) => (across ? clientX : clientY);
  const dragged = (event: PointerEvent) => {
    if (!start.current) return now;
    const moved = pointed(event) - start.current.at;
    return start.current.size + (side === 'above' ? moved : -moved);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const sizes = measure();
    const [less, more] = across
      ? ['ArrowRight', 'ArrowLeft']
      : side === 'above'
        ? ['ArrowUp', 'ArrowDown']
        : ['ArrowDown', 'ArrowUp'];
    const step = event.shiftKey ? 4 * STEP : STEP;
    const size = { [less]: sizes.now - step, [more]: sizes.now + step, Home: min, End: sizes.max }[event.key];
    if (size === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    onSize(size === undefined ? null : draw(size));
  };
  return (
    <hr
      tabIndex={0}
      aria-label={label}
      aria-orientation={across ? 'vertical' : 'horizontal'}
      aria-controls={pane}
      aria-valuenow={now}
      aria-valuemin={min}
      aria-valuemax={max}
      className={classNames(
        'group relative z-10 m-0 shrink-0 touch-none border-0 bg-line outline-offset-0 hover:bg-accent focus-visible:bg-accent active:bg-accent',
        // The line is a pixel; what is grasped is wider and takes no room.
        'before:absolute before:content-[""]',
        across
          ? 'h-full w-px cursor-col-resize before:inset-y-0 before:-inset-x-1 touch:before:-inset-x-3'
          : 'h-px w-full cursor-row-resize before:inset-x-0 before:-inset-y-1 touch:before:-inset-y-3',
      )}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onSize(null)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { at: pointed(event), size: measure().now };
      }}
      onPointerMove={(event) => {
        if (start.current) draw(dragged(event));
      }}
      onPointerUp={(event) => {
        // A click alone moves nothing.
        if (start.current && pointed(event) !== start.current.at) onSize(draw(dragged(event)));
        start.current = null;
      }}
      onPointerCancel={() => {
        if (start.current) draw(start.current.size);
        start.current = null;
      }}
    />
  );
}
