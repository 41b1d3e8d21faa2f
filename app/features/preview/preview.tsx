import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { fillDesign } from '../../core/variables/fill-design.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { settledStore } from '../../store/settled.ts';
import { PressBar } from './press-bar.tsx';
import { PreviewHead } from './preview-head.tsx';
import { readScene } from './read-scene.ts';
import { SceneNotes } from './scene-notes.tsx';
import { Scenes } from './scenes.tsx';
import { useChatWidth } from './use-chat-width.ts';
import { useFreshPresses } from './use-press.ts';

/** The truth about the design: what a person in the chat will see, drawn from what the portal would store. */
export function Preview() {
  const { t } = useI18n();
  const design = useStore(settledStore, (state) => state.design);
  const wished = useStore(editorStore, (state) => state.preferences.chatWidth);
  const scene = useMemo(() => readScene(design), [design]);
  const { design: filled, restore } = fillDesign(design);
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const width = useChatWidth(room, wished);
  useFreshPresses(design);
  return (
    <section
      aria-label={t('preview.title')}
      className="flex min-h-0 flex-col max-wide:grow wide:h-[clamp(288px,40vh,360px)] wide:shrink-0"
    >
      <PreviewHead width={width} />
      <Scenes onRoom={setRoom} scene={scene} message={filled.message} restore={restore} width={width} />
      <PressBar />
      <SceneNotes scene={scene} />
    </section>
  );
}
