import { useEffect, useRef, useState } from 'react';
import type { Selection } from '../../store/selection.ts';
import { lazyPart } from '../../ui/basics/lazy.tsx';
import { isField } from '../../ui/is-field.ts';
import { Opened } from '../../ui/opened.tsx';
import { chooseForMenu } from './choose-for-menu.ts';

const PartMenuContent = lazyPart('PartMenuContent', () => import('./part-menu-content.tsx'));

interface Asked {
  readonly kind: Selection['kind'];
  readonly point: { readonly x: number; readonly y: number } | undefined;
  /** Tells one opening from the next: a menu is built anew each time it opens. */
  readonly count: number;
}

/** The menu of a button or a row under the right mouse button, or at the focus for the key of such menus. One for the whole board. */
export function ContextMenu() {
  const [opened, setOpened] = useState<Asked | null>(null);
  const anchor = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let isTouch = false;
    const note = (now: boolean) => {
      isTouch = now;
    };
    const onContextMenu = (event: MouseEvent) => {
      const found = event.target instanceof Element ? findPart(event.target) : null;
      // A finger that stays lifts what is under it.
      if (!found || isTouch || event.defaultPrevented || isField(event.target)) return;
      event.preventDefault();
      anchor.current = found.handle;
      chooseForMenu(found.part);
      const { kind } = found.part;
      setOpened((before) => ({ kind, point: pointIn(event), count: (before?.count ?? 0) + 1 }));
    };
    const options = { capture: true, passive: true, signal: stop.signal };
    window.addEventListener('pointerdown', ({ pointerType }) => note(pointerType === 'touch'), options);
    window.addEventListener('keydown', () => note(false), options);
    window.addEventListener('contextmenu', onContextMenu, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  if (!opened) return null;
  const { kind, point, count } = opened;
  return (
    <Opened key={count} onClose={() => setOpened(null)} onRetry={() => setOpened(opened)}>
      <PartMenuContent
        kind={kind}
        anchor={anchor}
        {...(point && { point })}
        onClose={() => setOpened((now) => (now?.count === count ? null : now))}
      />
    </Opened>
  );
}

/** What a menu was asked for, and what of it takes the focus; null beside all rows. */
function findPart(target: Element): { part: Selection; handle: HTMLElement } | null {
  const around = target.closest('[data-board] [data-chip-id], [data-board] [data-row-id]');
  const handle = around?.querySelector<HTMLElement>('[data-drag]');
  const [kind, id] = handle?.dataset.drag?.split(' ') ?? [];
  if (!handle || id === undefined || (kind !== 'button' && kind !== 'row')) return null;
  return { part: { kind, id }, handle };
}

/** Where the mouse is. The key of menus has no such place: some browsers give a corner of the page. */
function pointIn({ button, clientX: x, clientY: y }: MouseEvent) {
  return button === 2 ? { x, y } : undefined;
}
