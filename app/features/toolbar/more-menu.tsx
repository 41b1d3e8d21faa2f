import { CircleQuestionMark, Command, Ellipsis, FileInput, Redo2, Share2 } from 'lucide';
import { useStore } from 'zustand';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { findAction } from '../../store/actions/actions.ts';
import { editorStore } from '../../store/editor-store.ts';
import type { Language } from '../../store/preferences.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useRoom } from '../../ui/use-room.ts';
import { useThemeChoice } from './theme-menu.tsx';

/** What a narrow screen has no room for in the bar. */
export function MoreMenu() {
  const { t } = useFirstI18n();
  const theme = useThemeChoice();
  const language = useStore(editorStore, (state) => state.preferences.language);
  const narrow = useRoom() === 'tabs';
  const redo = findAction('redo');
  const items = () => [
    // The bar of a phone has room for undo alone.
    ...(narrow
      ? [
          {
            kind: 'item' as const,
            label: t('action.redo'),
            icon: Redo2,
            disabled: !redo.enabled(editorStore.getState()),
            run: () => redo.run(editorStore),
          },
        ]
      : []),
    {
      kind: 'item' as const,
      label: t('action.import'),
      icon: FileInput,
      run: () => findAction('import').run(editorStore),
    },
    { kind: 'item' as const, label: t('action.share'), icon: Share2, run: () => findAction('share').run(editorStore) },
    {
      kind: 'item' as const,
      label: t('action.commands'),
      icon: Command,
      run: () => findAction('commands').run(editorStore),
    },
    {
      kind: 'item' as const,
      label: t('action.keys'),
      icon: CircleQuestionMark,
      run: () => findAction('keys').run(editorStore),
    },
    { kind: 'separator' as const },
    theme,
    {
      kind: 'choice' as const,
      label: t('app.language'),
      value: language,
      options: [
        { value: 'en', label: 'English' },
        { value: 'ru', label: 'Русский' },
      ],
      choose: (value: string) => setPreferences(editorStore, { language: value as Language }),
    },
  ];
  return (
    <Menu label={t('ui.more')} items={items}>
      {(trigger) => <IconButton {...trigger} icon={Ellipsis} label={t('ui.more')} caption={t('ui.more')} />}
    </Menu>
  );
}
