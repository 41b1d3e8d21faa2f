import {
  type ComponentType,
  type ReactNode,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useFirstI18n } from '../../../i18n/i18n.tsx';
import { DRAG_INSTRUCTIONS, findHandle, LIFT_KEY } from './drag-handle.ts';
import { dragStore } from './drag-store.ts';
import type { Lift, LiftEvent } from './lift.ts';

interface Pressed {
  readonly handle: HTMLElement;
  readonly name: LiftEvent;
  readonly event: unknown;
}

interface BoardDndProps {
  /** The pointer or the focus is about to do something here. */
  readonly onNear?: () => void;
  readonly children: ReactNode;
}

/**
 * Everything that can be dragged or dropped on stands inside of this. What a drag needs is fetched when the pointer or the focus
 * comes near; a drag that begins before it is there begins when it comes, if it is still wanted then.
 */
export function BoardDnd({ onNear, children }: BoardDndProps) {
  const { t } = useFirstI18n();
  const [Dragging, setDragging] = useState<ComponentType<{ onReady: (lift: Lift | null) => void }> | null>(null);
  const isAsked = useRef(false);
  const lift = useRef<Lift>(null);
  const pressed = useRef<Pressed>(null);

  useEffect(() => {
    const release = () => {
      if (pressed.current?.name !== 'onKeyDown') pressed.current = null;
    };
    const stop = new AbortController();
    for (const end of ['mouseup', 'touchend', 'touchcancel'])
      window.addEventListener(end, release, { capture: true, passive: true, signal: stop.signal });
    return () => stop.abort();
  }, []);

  const fetchDragging = () => {
    if (isAsked.current) return;
    isAsked.current = true;
    onNear?.();
    import('./dragging.tsx').then(
      (module) => setDragging(() => module.Dragging),
      // It is asked for again with the next move.
      () => {
        isAsked.current = false;
      },
    );
  };
  const onReady = useCallback((ready: Lift | null) => {
    lift.current = ready;
    const waiting = pressed.current;
    if (!ready || !waiting) return;
    pressed.current = null;
    const { handle, name, event } = waiting;
    if (handle.isConnected && (name !== 'onKeyDown' || document.activeElement === handle)) ready(handle, name, event);
  }, []);
  const begin = (name: LiftEvent) => (event: SyntheticEvent) => {
    pressed.current = null;
    const handle = findHandle(event.target);
    // Keys belong to a handle that has the focus itself.
    if (!handle || dragStore.getState().dragged || (name === 'onKeyDown' && event.target !== handle)) return;
    if (lift.current) return lift.current(handle, name, event);
    fetchDragging();
    if (name !== 'onKeyDown') pressed.current = { handle, name, event };
    else if (isLiftKey(event.nativeEvent)) {
      // The key would press the button when it is let go. An event that was prevented begins no drag, so one like it does.
      event.preventDefault();
      const again = new KeyboardEvent('keydown', { code: LIFT_KEY });
      pressed.current = {
        handle,
        name,
        event: { nativeEvent: again, target: handle, preventDefault: () => undefined },
      };
    }
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is pressed is a button inside of it. */}
      <div
        className="contents"
        onPointerOver={fetchDragging}
        onFocus={fetchDragging}
        onMouseDown={begin('onMouseDown')}
        onTouchStart={begin('onTouchStart')}
        onKeyDown={begin('onKeyDown')}
      >
        {children}
      </div>
      <p id={DRAG_INSTRUCTIONS} hidden>
        {t('editor.drag.instructions')}
      </p>
      {Dragging && <Dragging onReady={onReady} />}
    </>
  );
}

function isLiftKey(event: Event): boolean {
  return event instanceof KeyboardEvent && event.code === LIFT_KEY;
}
