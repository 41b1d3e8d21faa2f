import { useLayoutEffect, useState } from 'react';
import { WEB_LOOK } from '../../core/portal/render/looks.ts';
import type { Renderer } from '../../store/preferences.ts';
import { type Fit, fitScenes, SCENE_PADDING } from './fit-scenes.ts';

/** How the chats fit into the element that they are drawn in, for as long as it changes its size. */
export function useFit(
  element: HTMLElement | null,
  renderer: Renderer,
  isStacked: boolean,
  wished: number | null,
): Fit {
  const [{ room, gutter }, setSizes] = useState({ room: WEB_LOOK.column + 2 * SCENE_PADDING, gutter: 0 });
  useLayoutEffect(() => {
    if (!element) return;
    const measure = () => {
      // A hidden panel has no width; what was true before will be true again.
      if (element.clientWidth === 0) return;
      const scene = element.querySelector<HTMLElement>('[data-preview]');
      const next = { room: element.clientWidth, gutter: scene ? scene.offsetWidth - scene.clientWidth : 0 };
      setSizes((now) => (now.room === next.room && now.gutter === next.gutter ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return fitScenes({ renderer, isStacked, room, gutter, wished });
}
