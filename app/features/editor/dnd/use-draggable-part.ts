import { useDraggable, useDroppable } from '@dnd-kit/core';
import type { Dragged } from './drag-store.ts';

/** Makes an element draggable. Spread `handle` on what is grabbed; `dragging` tells that it is in the air. */
export function useDraggablePart(dragged: Dragged) {
  const id = 'id' in dragged ? `${dragged.kind}:${dragged.id}` : `new:${'action' in dragged ? dragged.action : 'row'}`;
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({ id, data: dragged });
  return {
    dragging: isDragging,
    handle: {
      ref: setNodeRef,
      'aria-describedby': attributes['aria-describedby'],
      ...listeners,
    },
  };
}

/** The one place to drop on. */
export function useBoardDrop() {
  return useDroppable({ id: 'board' }).setNodeRef;
}
