import { Maximize2, Minimize2 } from 'lucide';
import { type ReactNode, useEffect, useId } from 'react';
import { useStore } from 'zustand';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { writeDesign } from '../../store/draft.ts';
import { editorStore } from '../../store/editor-store.ts';
import { DRAWER_TABS, type DrawerTab } from '../../store/preferences.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { afterPaint, settledStore } from '../../store/settled.ts';
import { lazyPart } from '../../ui/basics/lazy.tsx';
import { IconButton } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Opened } from '../../ui/opened.tsx';

// There is no problem before the rules have come.
const ProblemsMark = lazyPart('ProblemsMark', () => import('./problems-mark.tsx'));

interface DrawerProps {
  readonly panels: Readonly<Record<DrawerTab, ReactNode>>;
  readonly isMaximized?: boolean;
  /** Given where the drawer shares its room with something. */
  readonly onMaximize?: (isMaximized: boolean) => void;
}

/** What goes with the keyboard, one thing at a time. The contents are other features', handed in by the page. */
export function Drawer({ panels, isMaximized = false, onMaximize }: DrawerProps) {
  const { t } = useFirstI18n();
  const id = useId();
  const open = useStore(editorStore, (state) => state.preferences.drawer);
  const isUnread = useStore(settledStore, ({ design }) => design.unread !== undefined);
  const hasBraces = useStore(settledStore, ({ design }) => writeDesign(design).includes('{{'));
  const tabs = DRAWER_TABS.filter((tab) => tab !== 'variables' || hasBraces || open === tab);
  const choose = (drawer: DrawerTab) => setPreferences(editorStore, { drawer });
  // A phone has no room for all tabs at once. To scroll makes the browser work out where everything stands.
  const bringOpen = () => {
    afterPaint(() => document.getElementById(`${id}-${open}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever makes the tabs wider moves the open one.
  useEffect(bringOpen, [id, open, tabs.length]);
  return (
    <div className="flex h-full min-h-0 flex-col bg-panel">
      <div className="flex shrink-0 items-center inset-shadow-[0_-1px_var(--line)]">
        <div
          role="tablist"
          aria-label={t('app.drawer')}
          className="relative fade-x flex min-w-0 grow gap-5 overflow-x-auto scroll-px-6 px-4 [scrollbar-width:none] max-wide:gap-3.5 max-wide:px-3"
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
                'flex h-10 shrink-0 items-center justify-center gap-1.5 border-b-2 font-medium touch:h-12 touch:min-w-8',
                'relative after:absolute after:inset-y-1 after:-inset-x-2 after:rounded-control touch:after:inset-y-0 touch:after:-inset-x-[7px]',
                'focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent',
                tab === open ? 'border-accent text-text' : 'border-transparent text-muted hover:text-text',
              )}
            >
              {t(`app.tab.${tab}`)}
              {tab === 'json' && isUnread && (
                <span className="size-1.5 rounded-full bg-warn">
                  <span className="sr-only">{t('app.unread')}</span>
                </span>
              )}
              {tab === 'problems' && (
                <Opened>
                  <ProblemsMark onResize={bringOpen} />
                </Opened>
              )}
            </button>
          ))}
        </div>
        {onMaximize && (
          <IconButton
            small
            icon={isMaximized ? Minimize2 : Maximize2}
            label={t(isMaximized ? 'app.restore' : 'app.maximize')}
            className="mr-2"
            onClick={() => onMaximize(!isMaximized)}
          />
        )}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${open}`} className="fills-rest pb-(--sheet)">
        {panels[open]}
      </div>
    </div>
  );
}
