import { Check } from 'lucide';
import { type KeyboardEvent, memo, useEffect, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { PastedRequest } from '../../core/readers/text/pasted.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../ui/basics/icon.tsx';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { chooseKeyboards, passTo, showKeyboard, toggleKeyboard } from './choice.ts';
import { importStore } from './import-store.ts';
import { KeyboardGlance } from './keyboard-glance.tsx';

/** So many are drawn at once. */
const DRAWN = 100;

interface KeyboardListProps {
  readonly keyboards: readonly PastedRequest[];
  /** Leads to a keyboard in the text; `isFocused`: the focus goes there too. */
  readonly onReveal: (found: PastedRequest, isFocused: boolean) => void;
}

/** What is done with an item. `pass`: it is shown, whatever is chosen; `add`: with the one before it is chosen as well. */
type Way = 'show' | 'pass' | 'add' | 'toggle' | 'reveal';

/** All keyboards of a text, the likeliest first. One is shown below; one or several are chosen. */
export function KeyboardList({ keyboards, onReveal }: KeyboardListProps) {
  const { t } = useI18n();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const shown = useStore(importStore, (state) => state.shown);
  const chosen = useStore(importStore, (state) => state.chosen);
  const [limit, setLimit] = useState(DRAWN);
  const count = keyboards.length;
  const last = Math.min(limit, count) - 1;

  useEffect(() => {
    // A text that is just read must not move what is in sight.
    if (document.activeElement !== list.current) return;
    list.current?.querySelector(`[data-number="${shown}"]`)?.scrollIntoView?.({ block: 'nearest' });
  }, [shown]);

  const act = (index: number, way: Way) => {
    const found = keyboards[index];
    if (!found) return;
    if (way === 'toggle') toggleKeyboard(index);
    else if (way === 'pass' || way === 'add') passTo(index, way === 'add');
    else showKeyboard(index);
    onReveal(found, way === 'reveal');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, shiftKey } = event;
    const isControl = event.ctrlKey || event.metaKey;
    const to = aim(key, shown, last);
    if (altKey) return;
    if (to !== undefined) act(to, isControl ? 'pass' : shiftKey ? 'add' : 'show');
    else if (key === ' ') act(shown, 'toggle');
    else if (key === 'Enter' && !isControl) act(shown, 'reveal');
    else if (isControl && key === 'a') chooseKeyboards(count);
    else return;
    event.preventDefault();
  };

  return (
    <div className="grid gap-1.5">
      <div className="flex items-center justify-between gap-2">
        <p id={`${id}-title`} className="text-caption text-muted">
          {t('import.several', { count })}
        </p>
        <span id={`${id}-keys`} className="sr-only">
          {t('import.keys')}
        </span>
        <Button small variant="ghost" onClick={() => chooseKeyboards(chosen.size > 1 ? 'shown' : count)}>
          {t(chosen.size > 1 ? 'import.chooseShown' : 'import.chooseAll')}
        </Button>
      </div>
      <div className="relative max-h-56 overflow-y-auto rounded-control border">
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-multiselectable
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-keys`}
          aria-activedescendant={`${id}-${shown}`}
          onKeyDown={onKeyDown}
          className="group outline-none"
        >
          {keyboards.slice(0, limit).map((found, i) => (
            <Item
              // biome-ignore lint/suspicious/noArrayIndexKey: they are read anew together.
              key={i}
              id={`${id}-${i}`}
              index={i}
              found={found}
              isShown={i === shown}
              isChosen={chosen.has(i)}
              onAct={act}
            />
          ))}
        </div>
        {limit < count && (
          <Button small variant="ghost" className="m-1" onClick={() => setLimit(limit + DRAWN)}>
            {t('import.showMore', { count: count - limit })}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Where a key leads in the list. */
function aim(key: string, from: number, last: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(from + 1, last);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  return key === 'Home' ? 0 : key === 'End' ? last : undefined;
}

interface ItemProps {
  readonly id: string;
  readonly index: number;
  readonly found: PastedRequest;
  readonly isShown: boolean;
  readonly isChosen: boolean;
  readonly onAct: (index: number, way: Way) => void;
}

const Item = memo(
  function Item({ id, index, found, isShown, isChosen, onAct }: ItemProps) {
    const { t } = useI18n();
    const { place, asWritten } = found;
    // A list that stands alone has a method that is a guess of the whole text.
    const method = asWritten === null ? null : found.method;
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the list, which has the focus.
      // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus.
      <div
        id={id}
        role="option"
        data-number={index}
        aria-selected={isChosen}
        onClick={({ target, nativeEvent }) => {
          if ((target as Element).closest('[data-choose]')) return onAct(index, 'toggle');
          // A finger came to see the parts: the text would call for the keyboard on the screen.
          const isTouch = 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';
          onAct(index, isTouch ? 'show' : 'reveal');
        }}
        className={classNames(
          'grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] border-b border-line-soft last:border-b-0',
          isShown
            ? 'bg-accent-bg outline-accent group-focus-visible:outline-2 group-focus-visible:-outline-offset-2'
            : 'hover:bg-bg',
        )}
      >
        <span data-choose="" className="flex px-2.5 py-2.5 touch:px-3.5">
          <span
            className={classNames(
              'flex size-4 items-center justify-center rounded-[4px] border touch:size-5',
              isChosen ? 'border-accent bg-accent text-on-accent' : 'border-faint bg-panel',
            )}
          >
            {isChosen && <Icon of={Check} size={12} strokeWidth={3} />}
          </span>
        </span>
        <span className="grid min-w-0 gap-1 py-2 pr-2.5">
          <span className="flex min-w-0 items-baseline gap-2">
            <span className={classNames('min-w-0 truncate text-caption', method ? 'font-mono' : 'text-muted')}>
              {method ?? t('import.alone')}
            </span>
            {place && (
              <span className={classNames('ml-auto shrink-0 text-caption', isShown ? 'text-text' : 'text-muted')}>
                {t('import.line', { line: place.line })}
              </span>
            )}
          </span>
          <KeyboardGlance found={found} />
        </span>
      </div>
    );
  },
  // What is done with an item depends on its number alone.
  (a, b) => a.found === b.found && a.isShown === b.isShown && a.isChosen === b.isChosen,
);
