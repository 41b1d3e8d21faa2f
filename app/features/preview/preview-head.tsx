import { Maximize2, Minimize2 } from 'lucide';
import { useStore } from 'zustand';
import type { Wallpaper } from '../../core/portal/render/looks.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { RENDERERS, WALLPAPER_NAMES } from '../../store/preferences.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { IconButton } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Select } from '../../ui/field.tsx';
import { Segmented, SegmentedOrList } from '../../ui/segmented.tsx';
import { WidthControl } from './width-control.tsx';

interface PreviewHeadProps {
  readonly width: number;
  readonly isLarge: boolean;
  /** Where it can be drawn larger. */
  readonly onLarge?: (isLarge: boolean) => void;
}

/** Whose drawing is shown, how wide its chat is, and what is behind it. */
export function PreviewHead({ width, isLarge, onLarge }: PreviewHeadProps) {
  const { t, language } = useFirstI18n();
  const renderer = useStore(editorStore, (state) => state.preferences.renderer);
  const wallpaper = useStore(editorStore, (state) => state.preferences.wallpaper);
  const isLong = language === 'ru';
  // A phone has a row for it alone.
  const Choice = onLarge ? SegmentedOrList : Segmented;
  return (
    <header className="@container shrink-0 border-b">
      <div className="flex min-h-12 flex-wrap wide:flex-nowrap items-center gap-x-2 gap-y-1 px-4 py-1.5 @max-[32rem]:px-3">
        {/* A long word leaves before it would push something onto a second line. */}
        <h2
          className={classNames(
            'mr-auto text-name font-semibold @max-[32rem]:wide:sr-only',
            isLong && '@max-[38rem]:wide:sr-only',
          )}
        >
          {t('preview.title')}
        </h2>
        {/* Of the phone only one picture is known: neither its width nor its wallpaper can be tried out. */}
        {renderer !== 'mobile' && (
          <div
            className={classNames(
              'flex min-w-0 items-center gap-1 max-wide:order-last max-wide:w-full @max-[32rem]:wide:mr-auto',
              isLong && '@max-[38rem]:wide:mr-auto',
            )}
          >
            <WidthControl width={width} />
            <Select
              aria-label={t('preview.wallpaper')}
              title={t('preview.wallpaperHint')}
              className="w-27! max-wide:shrink-0 @max-[36rem]:wide:w-22! *:text-caption! wide:*:h-7!"
              value={wallpaper}
              // The nine have the names that a bot would write.
              options={(['auto', ...WALLPAPER_NAMES] as const).map((name) => ({
                value: name,
                label: name === 'usual' || name === 'auto' ? t(`preview.wallpaper.${name}`) : name,
              }))}
              onValue={(value) => setPreferences(editorStore, { wallpaper: value as Wallpaper | 'auto' })}
            />
          </div>
        )}
        <Choice
          label={t('preview.renderer')}
          value={renderer}
          options={RENDERERS.map((value) => ({ value, label: t(`preview.renderer.${value}`) }))}
          onValue={(value) => {
            setPreferences(editorStore, { renderer: value });
            onLarge?.(value === 'all');
          }}
        />
        {onLarge && (
          <IconButton
            small
            icon={isLarge ? Minimize2 : Maximize2}
            label={t(isLarge ? 'preview.small' : 'preview.large')}
            className="-mr-2"
            onClick={() => onLarge(!isLarge)}
          />
        )}
      </div>
    </header>
  );
}
