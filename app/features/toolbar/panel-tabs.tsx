import { Eye, LayoutGrid, ListChecks, SlidersHorizontal } from 'lucide';
import { useStore } from 'zustand';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore, type Panel } from '../../store/editor-store.ts';
import { closeSheet } from '../../store/sheet-store.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { classNames } from '../../ui/class-names.ts';

const TABS = [
  { panel: 'build', icon: LayoutGrid },
  { panel: 'preview', icon: Eye },
  { panel: 'inspector', icon: SlidersHorizontal },
  { panel: 'drawer', icon: ListChecks },
] as const satisfies readonly { panel: Panel; icon: unknown }[];

/** On narrow screens the columns are tabs at the bottom. */
export function PanelTabs() {
  const { t } = useFirstI18n();
  const panel = useStore(editorStore, (state) => state.panel);
  return (
    <nav
      aria-label={t('app.panels')}
      className="grid shrink-0 grid-cols-4 border-t bg-panel pb-[env(safe-area-inset-bottom)] wide:hidden"
    >
      {TABS.map(({ panel: name, icon }) => (
        <button
          key={name}
          type="button"
          aria-current={panel === name ? 'page' : undefined}
          onClick={() => {
            closeSheet();
            editorStore.setState({ panel: name });
          }}
          className={classNames(
            'flex h-14 flex-col items-center justify-center gap-0.5 text-caption',
            panel === name ? 'text-accent-strong' : 'text-muted',
          )}
        >
          <Icon of={icon} size={20} strokeWidth={1.75} />
          {t(`app.panel.${name}`)}
        </button>
      ))}
    </nav>
  );
}
