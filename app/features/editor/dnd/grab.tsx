import { useDraggable, useDroppable } from '@dnd-kit/core';
import { type ReactNode, type RefObject, type SyntheticEvent, useLayoutEffect } from 'react';
import { findHandle } from './drag-handle.ts';
import { dragStore } from './drag-store.ts';

interface GrabProps {
  /** The handle that was last pressed. */
  readonly grabbed: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/**
 * The one thing that the library knows to be draggable; which one it is is found when it is pressed. The library draws all it
 * knows anew at every lift and drop, and a board has hundreds of buttons.
 */
export function Grab({ grabbed, children }: GrabProps) {
  const { setNodeRef, listeners } = useDraggable({ id: 'grabbed' });
  const begin = (name: 'onMouseDown' | 'onTouchStart' | 'onKeyDown') => (event: SyntheticEvent) => {
    const handle = findHandle(event.target);
    // Keys belong to a handle that has the focus itself.
    if (!handle || dragStore.getState().dragged || (name === 'onKeyDown' && event.target !== handle)) return;
    grabbed.current = handle;
    setNodeRef(handle);
    listeners?.[name]?.(event);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed is a button inside of it.
    <div
      className="contents"
      onMouseDown={begin('onMouseDown')}
      onTouchStart={begin('onTouchStart')}
      onKeyDown={begin('onKeyDown')}
    >
      {children}
    </div>
  );
}

/** The one place to drop on. Draws nothing, so that what it marks is not drawn anew either. */
export function DropTarget({ target }: { readonly target: RefObject<HTMLElement | null> }) {
  const { setNodeRef } = useDroppable({ id: 'board' });
  useLayoutEffect(() => {
    setNodeRef(target.current);
    return () => setNodeRef(null);
  }, [setNodeRef, target]);
  return null;
}
