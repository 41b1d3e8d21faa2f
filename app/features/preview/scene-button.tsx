import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { type Client, lookOf } from '../../chat-view/button-looks.ts';
import { MOBILE_LOOK, WEB_LOOK } from '../../core/portal/render/looks.ts';
import type { StoredButton } from '../../core/portal/validator/store-answer.ts';
import { editorStore, select } from '../../store/editor-store.ts';
import { pressStore } from '../../store/press-store.ts';
import { classNames } from '../../ui/class-names.ts';
import { usePress } from './use-press.ts';

/**
 * What all buttons share. The ring is an outline, so that it takes no room. Widths are taken without the hinting of
 * this machine's fonts, which most people in the chat do not have.
 */
export const BUTTON_BOX =
  'truncate [text-rendering:geometricPrecision] select-none text-center align-top tracking-normal ' +
  'outline-offset-2 focus-visible:outline-3 focus-visible:outline-[#0b2a5b]';

/** The mark of the button that is being edited. */
export const SELECTED = 'outline-2 outline-[#0957c6] outline-solid';

interface SceneButtonProps {
  readonly client: Client;
  readonly name: string;
  readonly id: string | null;
  readonly stored: StoredButton;
}

/** One button as a client draws it. A press selects it in the editor and does what it would do in the chat. */
export function SceneButton({ client, name, id, stored }: SceneButtonProps) {
  const element = useRef<HTMLButtonElement>(null);
  const press = usePress();
  const selected = useStore(editorStore, ({ selection }) => selection?.kind === 'button' && selection.id === id);
  const waits = useStore(pressStore, ({ waiting }) => waiting.includes(name));
  const blocked = useStore(pressStore, (state) => state.blocked);
  useEffect(() => {
    if (selected && element.current) reveal(element.current);
  }, [selected]);
  const isOff = stored.DISABLED === 'Y' || waits || blocked;
  const { inactiveOpacity } = client === 'mobile' ? MOBILE_LOOK.button : WEB_LOOK.button;
  return (
    <button
      ref={element}
      type="button"
      data-preview-button=""
      data-button-id={id ?? undefined}
      aria-current={selected ? 'true' : undefined}
      aria-disabled={isOff || undefined}
      aria-busy={waits || undefined}
      title={stored.TEXT}
      onClick={() => {
        if (id !== null) select(editorStore, { kind: 'button', id });
        press(name, stored);
      }}
      className={classNames(
        BUTTON_BOX,
        'bg-(--face) font-normal text-(--ink) last:mr-0!',
        !isOff && 'hover:bg-(--face-hover) hover:text-(--ink-hover)',
        selected && SELECTED,
      )}
      style={{
        ...lookOf(client, stored),
        opacity: isOff ? inactiveOpacity : 1,
        ...(isOff ? { cursor: waits ? 'wait' : 'default' } : {}),
      }}
    >
      {stored.TEXT}
    </button>
  );
}

/** Brings a button into sight inside of its own scene; the page around stays where it is. */
function reveal(button: HTMLElement): void {
  const scene = button.closest('[data-preview]');
  if (!scene) return;
  const [inner, outer] = [button.getBoundingClientRect(), scene.getBoundingClientRect()];
  scene.scrollTop += overhang(inner.top - 8, inner.bottom + 8, outer.top, outer.bottom);
  scene.scrollLeft += overhang(inner.left - 8, inner.right + 8, outer.left, outer.right);
}

function overhang(start: number, end: number, from: number, to: number): number {
  return start < from ? start - from : Math.max(0, Math.min(end - to, start - from));
}
