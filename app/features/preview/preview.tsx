import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { problemStore } from '../../store/problems.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { settledStore } from '../../store/settled.ts';
import { useLate } from '../../ui/basics/late.ts';
import { classNames } from '../../ui/class-names.ts';
import { useRoom } from '../../ui/use-room.ts';
import { isPlain, LIVE_SCENE, showPlain } from './live.ts';
import { PreviewHead } from './preview-head.tsx';
import { Scenes } from './scenes.tsx';
import { useFit } from './use-fit.ts';

/** The truth about the design: what a person in the chat will see, drawn from what the portal would store. */
export function Preview() {
  const { t } = useFirstI18n();
  const design = useStore(settledStore, (state) => state.design);
  const wished = useStore(editorStore, (state) => state.preferences.chatWidth);
  const renderer = useStore(editorStore, (state) => state.preferences.renderer);
  const room = useRoom();
  // It floats over the board: all messengers beside each other need more than their column.
  const isLarge = useStore(editorStore, (state) => state.preferences.previewLarge);
  const setLarge = (previewLarge: boolean) => setPreferences(editorStore, { previewLarge });
  const waitsForBot = useStore(problemStore, (state) => state.waitsForBot);
  const live = useLate(LIVE_SCENE, !isPlain(design));
  const shown = useMemo(() => live?.showDesign(design, waitsForBot) ?? showPlain(design), [live, design, waitsForBot]);
  const isStacked = renderer === 'all' && room === 'tabs';
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const fit = useFit(place, renderer, isStacked, wished);
  const floats = isLarge && room !== 'tabs';
  return (
    <section
      aria-label={t('preview.title')}
      className={classNames(
        'flex min-h-0 flex-col bg-panel max-wide:grow wide:h-full',
        floats && 'absolute top-0 right-0 z-40 w-screen border-b border-l shadow-float columns:w-[calc(100vw-13.5rem)]',
      )}
    >
      <PreviewHead width={fit.width} isLarge={floats} {...(room === 'tabs' ? {} : { onLarge: setLarge })} />
      <div className="relative flex fills-rest flex-col">
        <Scenes onRoom={setPlace} live={live} shown={shown} fit={fit} isStacked={isStacked} />
        {live && <live.PressBar design={design} />}
      </div>
      {live && <live.SceneNotes scene={shown.scene} />}
    </section>
  );
}
