import { type ReactNode, useEffect, useId } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { writeDesign } from '../../store/draft.ts';
import { editorStore } from '../../store/editor-store.ts';
import { DRAWER_TABS, type DrawerTab } from '../../store/preferences.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { settledStore } from '../../store/settled.ts';
import { classNames } from '../../ui/class-names.ts';

/** What goes with the keyboard, one thing at a time. The contents are other features', handed in by the page. */
export function Drawer({ panels }: { panels: Readonly<Record<DrawerTab, ReactNode>> }) {
  const { t } = useI18n();
  const id = useId();
  const open = useStore(editorStore, (state) => state.preferences.drawer);
  const issues = useStore(settledStore, ({ checked }) => checked.issues);
  const begun = useStore(settledStore, ({ design }) => design.keyboard.rows.length > 0);
  // Nobody has made a mistake before the first button.
  const serious = begun ? issues.filter(({ severity }) => severity !== 'info').length : 0;
  const isUnread = useStore(settledStore, ({ design }) => design.unread !== undefined);
  const hasBraces = useStore(settledStore, ({ design }) => writeDesign(design).includes('{{'));
  const tabs = DRAWER_TABS.filter((tab) => tab !== 'variables' || hasBraces || open === tab);
  const choose = (drawer: DrawerTab) => setPreferences(editorStore, { drawer });
  // A phone has no room for all tabs at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever makes the tabs wider moves the open one.
  useEffect(() => {
    document.getElementById(`${id}-${open}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [id, open, serious, tabs.length]);
  return (
    <div className="flex h-full min-h-0 flex-col bg-panel">
      <div
        role="tablist"
        aria-label={t('app.drawer')}
        className="flex shrink-0 gap-5 overflow-x-auto scroll-px-4 px-4 inset-shadow-[0_-1px_var(--line)] [scrollbar-width:none] max-wide:gap-3.5 max-wide:px-3"
        onKeyDown={(event) => {
          const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
          if (step === 0) return;
          const next = tabs.at((tabs.indexOf(open) + step) % tabs.length);
          if (next) choose(next);
          document.getElementById(`${id}-${next}`)?.focus();
        }}
      >
        {tabs.map((tab) => (
          <button
            key={tab}
            id={`${id}-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === open}
            aria-controls={tab === open ? `${id}-panel` : undefined}
            tabIndex={tab === open ? 0 : -1}
            onClick={() => choose(tab)}
            className={classNames(
              'flex h-10 shrink-0 items-center gap-1.5 border-b-2 font-medium -outline-offset-2 touch:h-12',
              tab === open ? 'border-accent text-text' : 'border-transparent text-muted hover:text-text',
            )}
          >
            {t(`app.tab.${tab}`)}
            {tab === 'json' && isUnread && (
              <span className="size-1.5 rounded-full bg-warn">
                <span className="sr-only">{t('app.unread')}</span>
              </span>
            )}
            {tab === 'problems' && serious > 0 && (
              <span
                className={classNames(
                  'rounded-full px-1.5 text-group font-semibold',
                  issues[0]?.severity === 'error' ? 'bg-danger-bg text-danger' : 'bg-warn-bg text-warn',
                )}
              >
                {serious}
              </span>
            )}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${open}`} className="min-h-0 grow">
        {panels[open]}
      </div>
    </div>
  );
}
