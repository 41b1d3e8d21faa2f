import { type RefObject, useLayoutEffect, useState } from 'react';
import { WEB_LOOK } from '../../core/portal/web-look.ts';

/** Blank on both sides of the chat column, in CSS pixels. */
export const SCENE_PADDING = 16;

/** The width that the chat column is drawn with: the wished one, else what the scene has room for, up to the usual 500. */
export function useChatWidth(scene: RefObject<HTMLElement | null>, wished: number | null): number {
  const [room, setRoom] = useState<number>(WEB_LOOK.column);
  useLayoutEffect(() => {
    const element = scene.current;
    if (!element) return;
    const measure = () => {
      // A hidden panel has no width; what was true before will be true again.
      if (element.clientWidth > 0) setRoom(element.clientWidth - 2 * SCENE_PADDING);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scene]);
  return wished ?? Math.min(WEB_LOOK.column, room);
}
