import { Ellipsis } from 'lucide-react';
import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import type { Language } from '../../store/preferences.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useThemeChoice } from './theme-menu.tsx';

/** What a narrow screen has no room for in the bar. */
export function MoreMenu() {
  const { t } = useI18n();
  const theme = useThemeChoice();
  const language = useStore(editorStore, (state) => state.preferences.language);
  const items = () => [
    theme,
    {
      kind: 'choice' as const,
      label: t('app.language'),
      value: language,
      options: [
        { value: 'en', label: 'English' },
        { value: 'ru', label: 'Русский' },
      ],
      choose: (value: string) =>
        editorStore.setState(({ preferences }) => ({ preferences: { ...preferences, language: value as Language } })),
    },
  ];
  return (
    <Menu label={t('ui.more')} items={items}>
      {(trigger) => <IconButton {...trigger} icon={Ellipsis} label={t('ui.more')} />}
    </Menu>
  );
}
