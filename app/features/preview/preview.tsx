import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { readScene } from './read-scene.ts';
import { SceneNotes } from './scene-notes.tsx';
import { SceneView } from './scene-view.tsx';
import { useChatWidth } from './use-chat-width.ts';
import { WidthControl } from './width-control.tsx';

/** The truth about the design: what a person in the chat will see, drawn from what the portal would store. */
export function Preview() {
  const { t } = useI18n();
  const design = useStore(editorStore, (state) => state.history.present);
  const wished = useStore(editorStore, (state) => state.preferences.chatWidth);
  const scene = useMemo(() => readScene(design), [design]);
  const view = useRef<HTMLDivElement>(null);
  const width = useChatWidth(view, wished);
  return (
    <section
      aria-label={t('preview.title')}
      className="flex min-h-0 flex-col max-wide:grow wide:h-[clamp(264px,40vh,348px)] wide:shrink-0"
    >
      <header className="flex min-h-12 shrink-0 items-center gap-2 border-b px-4">
        <h2 className="text-name font-semibold">{t('preview.title')}</h2>
        <span className="text-caption text-muted">{t('preview.kind')}</span>
        <WidthControl width={width} />
      </header>
      <SceneView ref={view} scene={scene} message={design.message} width={width} />
      <SceneNotes scene={scene} />
    </section>
  );
}
