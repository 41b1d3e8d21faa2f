import { Moon, Sun, SunMoon } from 'lucide';
import { useStore } from 'zustand';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import type { Theme } from '../../store/preferences.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';

const ICONS = { system: SunMoon, light: Sun, dark: Moon };

/** The choice of theme as a part of a menu. */
export function useThemeChoice() {
  const { t } = useFirstI18n();
  const theme = useStore(editorStore, (state) => state.preferences.theme);
  return {
    kind: 'choice' as const,
    label: t('app.theme'),
    value: theme,
    options: (['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`app.theme.${value}`) })),
    choose: (value: string) => setPreferences(editorStore, { theme: value as Theme }),
  };
}

export function ThemeMenu() {
  const { t } = useFirstI18n();
  const choice = useThemeChoice();
  return (
    <Menu label={t('app.theme')} items={() => [choice]}>
      {(trigger) => <IconButton {...trigger} icon={ICONS[choice.value]} label={t('app.theme')} />}
    </Menu>
  );
}
