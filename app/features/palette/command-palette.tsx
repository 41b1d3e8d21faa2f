import { FileText, type IconNode, LayoutTemplate, Search, SquareSlash } from 'lucide';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { matchKey } from '../../store/actions/keys.ts';
import { editorStore } from '../../store/editor-store.ts';
import { type ListedKeyboard, listRecent } from '../../store/keep/library.ts';
import { MAX_RECENT } from '../../store/preferences.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { collectEntries } from './collect-entries.ts';
import { type EntryKind, findEntries, type PaletteEntry } from './find-entries.ts';
import { PaletteLine } from './palette-line.tsx';

const ICONS = { action: SquareSlash, template: LayoutTemplate, keyboard: FileText } as const satisfies Record<
  EntryKind,
  unknown
>;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

interface CommandPaletteProps {
  /** By the kind of button that a command adds: as where they are dragged from. */
  readonly buttonIcons: Readonly<Record<string, IconNode>>;
}

/** Everything that can be done, taken or opened, found by a few letters. The focus stays in the field; arrows go through the list. */
export function CommandPalette({ buttonIcons }: CommandPaletteProps) {
  const { t, language } = useI18n();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [keyboards, setKeyboards] = useState<readonly Pick<ListedKeyboard, 'id' | 'name'>[]>([]);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    field.current?.focus();
    let current = true;
    // Without a database there are none.
    listRecent(Number.POSITIVE_INFINITY).then(
      (found) => current && setKeyboards(found),
      () => undefined,
    );
    return () => {
      current = false;
      shown?.close();
    };
  }, []);
  const { recent } = editorStore.getState().preferences;
  const groups = findEntries(collectEntries(keyboards, language, t), text, recent);
  const all = groups.flatMap(({ entries }) => entries);
  const chosen = all[Math.min(at, all.length - 1)];
  const lineId = (entry: PaletteEntry) => `${id}-${entry.id}`;
  const reach = (to: number) => {
    setAt(to);
    const entry = all[to];
    if (entry) document.getElementById(lineId(entry))?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => editorStore.setState((state) => (state.dialog === 'commands' ? { dialog: null } : {}));
  const choose = (entry: PaletteEntry) => {
    if (entry.disabled) return;
    // The focus is back where it was before anything else takes it.
    dialog.current?.close();
    close();
    setPreferences(editorStore, {
      recent: [entry.id, ...recent.filter((one) => one !== entry.id)].slice(0, MAX_RECENT),
    });
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (event.key === 'Enter' && chosen && !event.ctrlKey && !event.metaKey) choose(chosen);
    else if (step !== undefined && all.length > 0) {
      const to = Math.min(at, all.length - 1) + step;
      reach(Math.abs(step) > 1 ? Math.max(0, Math.min(all.length - 1, to)) : (to + all.length) % all.length);
    } else if (matchKey(event)?.id === 'commands') close();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the platform's own; the click is for the backdrop alone.
    <dialog
      ref={dialog}
      aria-label={t('action.commands')}
      onClose={close}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
      className="mx-auto mt-[12dvh] w-[min(560px,100vw-1rem)] max-w-none overflow-hidden rounded-card border bg-panel p-0 text-text shadow-float backdrop:bg-black/40 max-wide:mt-2"
    >
      <div className="flex h-[min(26rem,76dvh)] flex-col">
        <div className="flex shrink-0 items-center gap-2 border-b border-line-soft px-4 focus-within:inset-shadow-[0_-1px_var(--accent)]">
          <Icon of={Search} size={16} strokeWidth={1.75} className="shrink-0 text-muted" />
          <input
            ref={field}
            type="text"
            role="combobox"
            aria-label={t('palette.search')}
            aria-autocomplete="list"
            aria-expanded={all.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={chosen ? lineId(chosen) : undefined}
            placeholder={t('palette.search')}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setAt(0);
              document.getElementById(`${id}-list`)?.scrollTo({ top: 0 });
            }}
            onKeyDown={onKeyDown}
            className="h-12 min-w-0 grow bg-transparent text-name outline-none placeholder:text-muted touch:text-[16px]"
          />
        </div>
        <p role="status" className="sr-only">
          {text !== '' && t('palette.found', { count: all.length })}
        </p>
        {all.length === 0 && <p className="px-4 py-10 text-center text-muted">{t('palette.none', { text })}</p>}
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={t('palette.results')}
          className="relative min-h-0 grow overflow-y-auto overscroll-contain p-2"
        >
          {groups.map(({ kind, entries }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields.
            <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className="pb-1">
              <div
                id={`${id}-${kind}`}
                className="px-2 pt-1.5 pb-1 text-group font-semibold tracking-wider text-muted uppercase"
              >
                {t(`palette.group.${kind}`)}
              </div>
              {entries.map((entry) => (
                <PaletteLine
                  key={entry.id}
                  id={lineId(entry)}
                  entry={entry}
                  icon={buttonIcons[entry.id.replace('action:add', '')] ?? ICONS[entry.kind]}
                  chosen={entry === chosen}
                  onReach={() => setAt(all.indexOf(entry))}
                  onChoose={() => choose(entry)}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </dialog>
  );
}
