import { useStore } from 'zustand';
import { type Client, MOBILE_LOOK } from '../../core/portal/render/looks.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { classNames } from '../../ui/class-names.ts';
import { type Fit, SCENE_PADDING } from './fit-scenes.ts';
import type { LiveScene } from './live.ts';
import type { Shown } from './read-scene.ts';
import { SceneView } from './scene-view.tsx';

interface ScenesProps {
  /** Takes the element whose width limits the chat column. */
  readonly onRoom: (element: HTMLElement | null) => void;
  readonly live: LiveScene | null;
  readonly shown: Shown;
  readonly fit: Fit;
  /** Whether all stand one under the other. */
  readonly isStacked: boolean;
}

const ALL: readonly Client[] = ['web', 'classic', 'mobile'];

/** The chosen drawing, or all of them side by side or stacked. */
export function Scenes({ onRoom, live, shown, fit, isStacked }: ScenesProps) {
  const { t } = useFirstI18n();
  const renderer = useStore(editorStore, (state) => state.preferences.renderer);
  const isAlone = renderer !== 'all';
  const clients = renderer === 'all' ? ALL : [renderer];
  const percent = Math.round(fit.scale * 100);
  return (
    <>
      {percent < 100 && (
        <p
          title={t('preview.scale', { percent })}
          className={classNames(
            'pointer-events-none absolute right-4 z-10 rounded-control border bg-panel px-1.5 text-caption text-muted figures',
            renderer === 'web' ? 'top-2' : 'top-0.75',
          )}
        >
          <span aria-hidden="true">{percent}%</span>
          <span className="sr-only">{t('preview.scale', { percent })}</span>
        </p>
      )}
      <div
        ref={onRoom}
        className={classNames(
          'relative min-h-0 grow overflow-x-auto [scrollbar-width:thin]',
          !isStacked && 'overflow-y-hidden',
        )}
      >
        <div
          className={classNames('absolute top-0 left-0 flex origin-top-left', isStacked && 'flex-col')}
          // Scaled and not zoomed: a line breaks where it breaks in the chat.
          style={{
            width: fit.whole,
            ...(!isStacked && { height: `${100 / fit.scale}%` }),
            ...(fit.scale < 1 && { transform: `scale(${fit.scale})` }),
          }}
        >
          {clients.map((client) => {
            const isMobile = client === 'mobile';
            // The current web messenger needs no word when it is alone: that is the truth itself.
            const hasCaption = client !== 'web' || !isAlone;
            return (
              <figure
                key={client}
                className={classNames(
                  'flex min-h-0 min-w-0 flex-col overflow-hidden',
                  !isStacked && 'not-last:border-r',
                  isStacked || (isMobile && !isAlone) ? 'shrink-0' : 'grow basis-0',
                )}
                style={isMobile && !isAlone && !isStacked ? { width: fit.phone } : {}}
              >
                {hasCaption && (
                  <figcaption
                    className={classNames(
                      'shrink-0 truncate border-b px-4 py-1 text-caption text-muted',
                      percent < 100 && isMobile && 'pr-16!',
                    )}
                    // Ours, and no part of the picture: it can be read however small that is.
                    style={{ zoom: 1 / fit.scale }}
                    title={t(`preview.caption.${client}`)}
                  >
                    {t(`preview.caption.${client}`)}
                  </figcaption>
                )}
                <SceneView
                  client={client}
                  live={live}
                  shown={shown}
                  blank={fit.blank}
                  width={isMobile ? MOBILE_LOOK.phone - 2 * SCENE_PADDING : fit.width}
                />
              </figure>
            );
          })}
        </div>
      </div>
    </>
  );
}
