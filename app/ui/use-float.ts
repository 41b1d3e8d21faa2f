import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react';

const GAP = 4;
const MARGIN = 8;

/**
 * Where a box floats that belongs to an anchor: below it with the right edges in line, above where there is no room below, and
 * always inside of the window. Nothing makes room for it.
 */
export function useFloat(box: RefObject<HTMLElement | null>, anchor: RefObject<HTMLElement | null>): CSSProperties {
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const at = anchor.current?.getBoundingClientRect();
    if (!at || !box.current) return;
    const { offsetWidth: width, offsetHeight: height } = box.current;
    const below = at.bottom + GAP;
    const fits = below + height + MARGIN <= window.innerHeight;
    setPlace({
      left: Math.max(MARGIN, Math.min(at.right, window.innerWidth - MARGIN) - width),
      top: fits ? below : Math.max(MARGIN, at.top - GAP - height),
    });
  }, [box, anchor]);
  return { position: 'fixed', ...place };
}
