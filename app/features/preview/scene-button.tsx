import { memo, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { ChatButton } from '../../chat-view/chat-button.tsx';
import type { Client } from '../../core/portal/render/looks.ts';
import type { StoredButton } from '../../core/portal/validator/store-answer.ts';
import { editorStore, select } from '../../store/editor-store.ts';
import { pressStore } from '../../store/press-store.ts';
import { isSelected } from '../../store/selection.ts';
import type { OnPress } from './use-press.ts';

/** The mark of the button that is being edited. */
export const SELECTED = 'outline-2 outline-(--chat-selected) outline-solid';

interface SceneButtonProps {
  readonly client: Client;
  readonly name: string;
  readonly id: string | null;
  readonly stored: StoredButton;
  readonly onPress: OnPress;
}

/** A button of the chat that is one of the design. A press selects it in the editor and does what it would do in the chat. */
export const SceneButton = memo(function SceneButton({ client, name, id, stored, onPress }: SceneButtonProps) {
  const element = useRef<HTMLButtonElement>(null);
  const selected = useStore(editorStore, ({ selection }) => isSelected(selection, 'button', id));
  const leads = useStore(editorStore, ({ selection }) => selection?.id === id);
  const waits = useStore(pressStore, ({ waiting }) => waiting.includes(name));
  const blocked = useStore(pressStore, (state) => state.blocked);
  useEffect(() => {
    if (selected && leads && element.current) reveal(element.current);
  }, [selected, leads]);
  return (
    <ChatButton
      ref={element}
      client={client}
      stored={stored}
      waits={waits}
      isBlocked={blocked}
      data-preview-button=""
      data-button-id={id ?? undefined}
      aria-current={selected ? 'true' : undefined}
      className={selected ? SELECTED : ''}
      onClick={() => {
        if (id !== null) select(editorStore, { kind: 'button', id });
        onPress(name, stored);
      }}
    />
  );
});

/** Brings a button into sight inside of its own scene; the page around stays where it is. */
function reveal(button: HTMLElement): void {
  const scene = button.closest<HTMLElement>('[data-preview]');
  if (!scene) return;
  const [inner, outer] = [button.getBoundingClientRect(), scene.getBoundingClientRect()];
  // A picture that is drawn smaller scrolls in its own pixels.
  const scale = outer.width / scene.offsetWidth || 1;
  scene.scrollTop += overhang(inner.top - 8, inner.bottom + 8, outer.top, outer.bottom) / scale;
  scene.scrollLeft += overhang(inner.left - 8, inner.right + 8, outer.left, outer.right) / scale;
}

function overhang(start: number, end: number, from: number, to: number): number {
  return start < from ? start - from : Math.max(0, Math.min(end - to, start - from));
}
