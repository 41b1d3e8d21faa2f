import { useLayoutEffect, useState } from 'react';
import { WEB_LOOK } from '../../core/portal/render/looks.ts';

/** Blank on both sides of the chat column, in CSS pixels. */
export const SCENE_PADDING = 16;

/** The widths of a chat column that can be wished for, in CSS pixels. */
export const NARROWEST = 320;
export const WIDEST = 900;

/** The width that the chat column is drawn with: the wished one, else what the scene has room for, up to the usual 500. */
export function useChatWidth(scene: HTMLElement | null, wished: number | null): number {
  const [room, setRoom] = useState<number>(WEB_LOOK.column);
  useLayoutEffect(() => {
    if (!scene) return;
    const measure = () => {
      // A hidden panel has no width; what was true before will be true again.
      if (scene.clientWidth > 0) setRoom(scene.clientWidth - 2 * SCENE_PADDING);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scene);
    return () => observer.disconnect();
  }, [scene]);
  return wished ?? Math.min(WEB_LOOK.column, room);
}
