import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  KeyboardSensor,
  type Modifier,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useFirstI18n } from '../../../i18n/i18n.tsx';
import { isActionKey } from '../../../store/actions/keys.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { announce } from '../../../ui/live.tsx';
import { editNewText } from '../parts/edit-new-text.ts';
import { describeGap, nameDragged } from './describe.ts';
import { DragFace } from './drag-face.tsx';
import { LIFT_KEY, liftBy, markLifted } from './drag-handle.ts';
import { dragStore, dropDragged, endDrag, keyboardGaps, startGap } from './drag-store.ts';
import { gapCoordinates } from './gap-coordinates.ts';
import { listGaps, measureBoard } from './gaps.ts';
import type { Lift } from './lift.ts';
import { updateGap, usePointerGap } from './use-pointer-gap.ts';

const KEYS = { start: [LIFT_KEY], cancel: ['Escape'], end: [LIFT_KEY, 'Enter'] };

/** The library's own announcements know of one drop target only, so the gaps are announced by us. */
const SILENT: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

const keyboardOf = () => editorStore.getState().history.present.keyboard;

interface DraggingProps {
  /** Takes the way to begin a drag once there is one, and null when this goes. */
  readonly onReady: (lift: Lift | null) => void;
}

/** What a drag needs, the library too; it stands beside the board and draws nothing of it. */
export function Dragging({ onReady }: DraggingProps) {
  const { t } = useFirstI18n();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
    useSensor(KeyboardSensor, { keyboardCodes: KEYS, coordinateGetter: gapCoordinates, scrollBehavior: 'auto' }),
  );
  const grabbed = useRef<HTMLElement>(null);

  useEffect(
    () =>
      dragStore.subscribe((state, before) => {
        if (!state.byKeyboard || !state.gap || state.gap === before.gap || !before.gap) return;
        announce(describeGap(t, keyboardOf(), state.gap.place));
      }),
    [t],
  );

  useEffect(() => {
    // While something is in the air the keys are about that alone: Escape puts it back, a digit adds nothing, nothing is cut.
    const holdKeys = (event: KeyboardEvent) => {
      if (dragStore.getState().dragged && isActionKey(event)) event.preventDefault();
    };
    window.addEventListener('keydown', holdKeys, { capture: true });
    return () => window.removeEventListener('keydown', holdKeys, { capture: true });
  }, []);

  const onDragStart = ({ activatorEvent }: DragStartEvent) => {
    const dragged = liftBy(grabbed.current, editorStore.getState().selection);
    const board = document.querySelector<HTMLElement>('[data-board]');
    if (!board || !dragged) return;
    const byKeyboard = activatorEvent instanceof KeyboardEvent;
    const rects = measureBoard(board);
    const all = byKeyboard ? listGaps(rects, dragged.kind === 'row' || dragged.kind === 'new-row') : [];
    const gap = byKeyboard ? startGap(all, dragged, editorStore.getState()) : null;
    const gaps = byKeyboard ? keyboardGaps(all, gap, dragged, keyboardOf()) : [];
    markLifted(grabbed.current, dragged);
    dragStore.setState({ dragged, byKeyboard, rects, gaps, gap });
    updateGap();
    const place = gap ? ` ${describeGap(t, keyboardOf(), gap.place)}` : '';
    announce(t('editor.drag.lifted', { name: nameDragged(dragged, keyboardOf(), t) }) + place);
  };
  const onDragEnd = (_event: DragEndEvent) => {
    updateGap();
    const { dragged, gap, copies } = dragStore.getState();
    endDrag();
    markLifted(null, null);
    if (!dragged) return;
    const name = nameDragged(dragged, keyboardOf(), t);
    if (!gap) return announce(t('editor.drag.nowhere', { name }));
    const place = describeGap(t, keyboardOf(), gap.place);
    dropDragged(editorStore, dragged, { place: gap.place, copies }, t);
    if (dragged.kind === 'new') editNewText();
    announce(t(copies ? 'clipboard.dropped' : 'editor.drag.dropped', { name, place }));
  };
  const onDragCancel = () => {
    const { dragged } = dragStore.getState();
    endDrag();
    markLifted(null, null);
    if (dragged) announce(t('editor.drag.cancelled', { name: nameDragged(dragged, keyboardOf(), t) }));
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      autoScroll={{ threshold: { x: 0, y: 0.18 }, canScroll: (element) => element.hasAttribute('data-board-view') }}
      // What is lifted keeps the focus, and `FollowSelection` looks after what is moved: given back, it would shut a new text.
      accessibility={{ announcements: SILENT, screenReaderInstructions: { draggable: '' }, restoreFocus: false }}
      onDragStart={onDragStart}
      onDragEnd={onDragEnd}
      onDragCancel={onDragCancel}
    >
      <Grab grabbed={grabbed} onReady={onReady} />
      <PointerGap />
      <Overlay />
    </DndContext>
  );
}

interface GrabProps extends DraggingProps {
  /** The handle that was last pressed. */
  readonly grabbed: RefObject<HTMLElement | null>;
}

/**
 * The one thing that the library knows to be draggable, and the one place to drop on; which thing it is is found when it is
 * pressed. The library draws all it knows anew at every lift and drop, and a board has hundreds of buttons.
 */
function Grab({ grabbed, onReady }: GrabProps) {
  const { setNodeRef, listeners } = useDraggable({ id: 'grabbed' });
  const { setNodeRef: setTarget } = useDroppable({ id: 'board' });
  useLayoutEffect(() => {
    onReady((handle, name, event) => {
      grabbed.current = handle;
      setNodeRef(handle);
      setTarget(document.querySelector<HTMLElement>('[data-drop-target]'));
      listeners?.[name]?.(event);
    });
  }, [onReady, grabbed, setNodeRef, setTarget, listeners]);
  useLayoutEffect(() => () => onReady(null), [onReady]);
  return null;
}

/** A part of its own, so that a drag draws nothing but it. */
function PointerGap() {
  usePointerGap();
  return null;
}

/** Keeps the lifted thing beside the pointer, so that the mark in the gap stays in sight. */
const BESIDE: Modifier[] = [
  ({ transform, activatorEvent }) =>
    activatorEvent instanceof KeyboardEvent ? transform : { ...transform, x: transform.x + 10, y: transform.y + 18 },
];

function Overlay() {
  const dragged = useStore(dragStore, (state) => state.dragged);
  return (
    <DragOverlay dropAnimation={null} modifiers={BESIDE} className="pointer-events-none">
      {dragged && <DragFace dragged={dragged} />}
    </DragOverlay>
  );
}
