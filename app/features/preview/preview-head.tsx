import { useStore } from 'zustand';
import type { Wallpaper } from '../../core/portal/render/looks.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { RENDERERS, WALLPAPER_NAMES } from '../../store/preferences.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { Select } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { WidthControl } from './width-control.tsx';

/** Whose drawing is shown, how wide its chat is, and what is behind it. */
export function PreviewHead({ width }: { readonly width: number }) {
  const { t } = useI18n();
  const renderer = useStore(editorStore, (state) => state.preferences.renderer);
  const wallpaper = useStore(editorStore, (state) => state.preferences.wallpaper);
  return (
    <header className="@container shrink-0 border-b">
      <div className="flex min-h-12 flex-wrap items-center gap-x-2 gap-y-1 px-4 max-wide:py-2">
        <h2 className="mr-auto text-name font-semibold @max-[32rem]:wide:sr-only">{t('preview.title')}</h2>
        {/* Of the phone only one picture is known: neither its width nor its wallpaper can be tried out. */}
        {renderer !== 'mobile' && (
          <div className="flex min-w-0 items-center gap-1 max-wide:order-last max-wide:w-full @max-[32rem]:wide:mr-auto">
            <WidthControl width={width} />
            <Select
              aria-label={t('preview.wallpaper')}
              title={t('preview.wallpaperHint')}
              className="w-27! shrink-0 *:text-caption! wide:*:h-7!"
              value={wallpaper}
              // The nine have the names that a bot would write.
              options={WALLPAPER_NAMES.map((name) => ({
                value: name,
                label: name === 'usual' ? t('preview.wallpaper.usual') : name,
              }))}
              onValue={(value) => setPreferences(editorStore, { wallpaper: value as Wallpaper })}
            />
          </div>
        )}
        <Segmented
          label={t('preview.renderer')}
          value={renderer}
          options={RENDERERS.map((value) => ({ value, label: t(`preview.renderer.${value}`) }))}
          onValue={(value) => setPreferences(editorStore, { renderer: value })}
        />
      </div>
    </header>
  );
}
