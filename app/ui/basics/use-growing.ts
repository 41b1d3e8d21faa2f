import { type RefObject, useLayoutEffect } from 'react';

/** Without it a field has the height of its `rows`, however long its text is. */
const isGrownByStyle = () => CSS.supports('field-sizing', 'content');

/** Keeps a field of several lines as high as its text, where styles cannot: its `max-height` still holds. */
export function useGrowing(field: RefObject<HTMLTextAreaElement | null>, text: string, isWanted = true): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each text has a height of its own.
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || !isWanted || isGrownByStyle()) return;
    const grow = () => {
      element.style.height = 'auto';
      const borders = element.offsetHeight - element.clientHeight;
      element.style.height = `${element.scrollHeight + borders}px`;
    };
    grow();
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      // Its lines break elsewhere; its own growth is no news.
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      grow();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [field, text, isWanted]);
}
