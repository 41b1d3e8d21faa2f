import type { Design } from '../../core/keyboard/design.ts';
import { findMethod } from '../../core/request/methods.ts';
import { loadDictionary } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { late } from '../../ui/basics/late.ts';
import type { Scene, Shown } from './read-scene.ts';

/** What works out and draws a keyboard, with its texts; a message without one does without it. */
export const LIVE_SCENE = late(async () => {
  const [{ showDesign, SceneKeyboard, SceneMessage, Sent }, { PressBar }, { SceneNotes }] = await Promise.all([
    import('./live-scene.tsx'),
    import('./press-bar.tsx'),
    import('./scene-notes.tsx'),
    loadDictionary(editorStore.getState().preferences.language),
  ]);
  return { showDesign, SceneKeyboard, SceneMessage, Sent, PressBar, SceneNotes };
});

export type LiveScene = Awaited<ReturnType<typeof LIVE_SCENE.load>>;

/** Neither markup nor a variable, nothing that a portal would change, and no emoji, which may be drawn larger. */
const PLAIN = /^(?:\p{L}[\p{L}\p{N} .,!?'’-]{0,500}(?<! ))?$/u;

/** Whether a design is no more than a plain message, as everybody starts with: what is drawn of it needs no working out. */
export function isPlain({ method, message, others, keyboard: { rows, wrapper } }: Design): boolean {
  const isBare = wrapper.kind === 'bare' || (wrapper.kind === 'object' && Object.keys(wrapper.fields).length === 1);
  // Other methods do something to a keyboard that was sent before, and that is said.
  const isNew = findMethod(method).does === 'add';
  return isNew && rows.length === 0 && isBare && others === undefined && PLAIN.test(message);
}

/** What is drawn of a plain message. */
export function showPlain({ message }: Design): Shown {
  return { scene: NO_KEYBOARD, message, restore: same };
}

const same = (text: string) => text;
const NO_KEYBOARD: Scene = {
  outcome: 'no-keyboard',
  size: undefined,
  entries: [],
  dropped: [],
  waiting: [],
  mobileOnly: [],
  desktopOnly: [],
  hasCard: false,
  isSystem: false,
  isEmpty: true,
};
