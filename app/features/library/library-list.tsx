import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { type ListedKeyboard, renameKeyboard } from '../../store/keep/library.ts';
import { copyThis, openThis, trying } from './keyboard-acts.ts';
import { LibraryRow, ROW_HEIGHT } from './library-row.tsx';

interface LibraryListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly keyboards: readonly ListedKeyboard[];
  readonly onDelete: (one: ListedKeyboard) => Promise<void>;
  readonly onChanged: () => Promise<void>;
  readonly onOpened: () => void;
}

/** Rows above and below what is in sight, so that scrolling shows no holes. */
const SPARE = 4;

/** The keyboards, of which those in sight are drawn: there may be hundreds. One stop for Tab, walked with the arrow keys. */
export function LibraryList({ ref, keyboards, onDelete, onChanged, onOpened }: LibraryListProps) {
  const { t } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => box.current as HTMLDivElement, []);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [reached, setReached] = useState<{ readonly id: string | null; readonly at: number }>({ id: null, at: 0 });
  const [renamed, setRenamed] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const own = keyboards.findIndex(({ id }) => id === reached.id);
  const at = own < 0 ? Math.min(reached.at, keyboards.length - 1) : own;

  useEffect(() => {
    const height = box.current?.clientHeight ?? 0;
    if (height > 0) setView((before) => ({ ...before, height }));
  }, []);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    // Whoever went on meanwhile, as into the search, keeps the focus.
    const { activeElement } = document;
    if (activeElement !== document.body && !box.current?.contains(activeElement)) return;
    box.current?.querySelector<HTMLElement>(`[data-keyboard="${keyboards[at]?.id}"]`)?.focus();
  });

  const reach = (to: number) => setReached({ id: keyboards[to]?.id ?? null, at: to });
  const walkTo = (to: number) => {
    const next = Math.max(0, Math.min(to, keyboards.length - 1));
    const list = box.current;
    if (list) {
      const top = Math.min(list.scrollTop, next * ROW_HEIGHT);
      list.scrollTop = Math.max(top, (next + 1) * ROW_HEIGHT - view.height);
    }
    wantsFocus.current = true;
    reach(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const one = keyboards[at];
    const isOnRow = event.target instanceof HTMLElement && event.target.dataset.keyboard !== undefined;
    if (!one || !isOnRow || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const page = Math.max(1, Math.floor(view.height / ROW_HEIGHT) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      PageUp: at - page,
      PageDown: at + page,
      Home: 0,
      End: keyboards.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) walkTo(to);
    else if (event.key === 'F2') setRenamed(one.id);
    else if (event.key === 'Delete') void remove(one);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const open = async (one: ListedKeyboard) => {
    if (await openThis(one, t)) onOpened();
  };
  const copy = async (one: ListedKeyboard) => {
    await copyThis(one, t);
    await onChanged();
  };
  const rename = async (one: ListedKeyboard, name: string | null) => {
    setRenamed(null);
    wantsFocus.current = true;
    if (name === null || name === one.name) return;
    await trying(() => renameKeyboard(one.id, name), t);
    wantsFocus.current = true;
    await onChanged();
  };
  const remove = async (one: ListedKeyboard) => {
    await onDelete(one);
    wantsFocus.current = true;
    setReached({ id: null, at });
  };

  const first = Math.max(0, Math.floor(view.top / ROW_HEIGHT) - SPARE);
  const last = Math.min(keyboards.length, Math.ceil((view.top + view.height) / ROW_HEIGHT) + SPARE);
  const shown = keyboards.map((one, index) => ({ one, index })).slice(first, last);
  const reachedOne = keyboards[at];
  // The one with the focus is there wherever the list was scrolled.
  if (reachedOne && (at < first || at >= last)) shown.push({ one: reachedOne, index: at });
  return (
    <div
      ref={box}
      onScroll={({ currentTarget }) => setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
      className="relative min-h-0 grow overflow-y-auto"
    >
      <ul
        aria-label={t('library.title')}
        onKeyDown={onKeyDown}
        className="relative"
        style={{ height: keyboards.length * ROW_HEIGHT }}
      >
        {shown.map(({ one, index }) => (
          <LibraryRow
            key={one.id}
            keyboard={one}
            index={index}
            count={keyboards.length}
            isReached={index === at}
            isOpen={one.id === editorStore.getState().keyboard}
            isRenamed={one.id === renamed}
            onReach={() => reach(index)}
            onOpen={() => void open(one)}
            onCopy={() => void copy(one)}
            onRename={() => setRenamed(one.id)}
            onRenamed={(name) => void rename(one, name)}
            onDelete={() => void remove(one)}
          />
        ))}
      </ul>
    </div>
  );
}
