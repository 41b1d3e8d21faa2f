import { useStore } from 'zustand';
import { type Client, MOBILE_LOOK } from '../../core/portal/render/looks.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { classNames } from '../../ui/class-names.ts';
import type { Scene } from './read-scene.ts';
import { SceneView } from './scene-view.tsx';
import { SCENE_PADDING } from './use-chat-width.ts';

interface ScenesProps {
  /** Takes the element whose width limits the chat column. */
  readonly onRoom: (element: HTMLElement | null) => void;
  readonly scene: Scene;
  /** With something in the place of variables, which `restore` puts back. */
  readonly message: string;
  readonly restore: (text: string) => string;
  readonly width: number;
}

const ALL: readonly Client[] = ['web', 'classic', 'mobile'];

/** The chosen drawing, or all of them side by side. */
export function Scenes({ onRoom, scene, message, restore, width }: ScenesProps) {
  const { t } = useI18n();
  const renderer = useStore(editorStore, (state) => state.preferences.renderer);
  const isAlone = renderer !== 'all';
  const clients = renderer === 'all' ? ALL : [renderer];
  const pictures = clients.map((client) => {
    const column = client === 'mobile' ? MOBILE_LOOK.phone - 2 * SCENE_PADDING : width;
    // The current web messenger needs no word when it is alone: that is the truth itself.
    const caption = client !== 'web' || !isAlone;
    return (
      <figure
        key={client}
        className={classNames('flex min-h-0 min-w-0 flex-col', isAlone ? 'grow' : 'shrink-0 not-last:border-r')}
      >
        {caption && (
          <figcaption className="shrink-0 border-b px-4 py-1 text-caption text-muted">
            {t(`preview.caption.${client}`)}
          </figcaption>
        )}
        <SceneView
          client={client}
          scene={scene}
          message={message}
          restore={restore}
          width={column}
          {...(isAlone ? { ref: onRoom } : {})}
        />
      </figure>
    );
  });
  if (isAlone) return pictures;
  return (
    <div ref={onRoom} className="flex min-h-0 grow overflow-x-auto [scrollbar-width:thin]">
      {pictures}
    </div>
  );
}
