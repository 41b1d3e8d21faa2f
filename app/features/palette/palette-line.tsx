import type { IconNode } from 'lucide';
import { Icon } from '../../ui/basics/icon.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { PaletteEntry } from './find-entries.ts';

interface PaletteLineProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly icon: IconNode;
  readonly chosen: boolean;
  /** The pointer moves over it. */
  readonly onReach: () => void;
  readonly onChoose: () => void;
}

/** One thing to choose, with its key. What cannot be done now is shown, so that nobody looks for it in vain. */
export function PaletteLine({ id, entry, icon, chosen, onReach, onChoose }: PaletteLineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, where the focus is.
    // biome-ignore lint/a11y/useFocusableInteractive: see above.
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      aria-disabled={entry.disabled ?? false}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={() => !chosen && onReach()}
      onClick={onChoose}
      className={classNames(
        'flex h-9 cursor-pointer items-center gap-3 rounded-control px-2 touch:h-11',
        chosen && 'bg-accent-bg forced-colors:outline',
        entry.disabled && 'text-muted',
      )}
    >
      <Icon of={icon} size={16} strokeWidth={1.75} className="shrink-0 text-muted" />
      <span className="min-w-0 grow truncate">{entry.name}</span>
      {entry.keys && <kbd className="shrink-0 font-sans text-caption text-muted touch:hidden">{entry.keys}</kbd>}
    </div>
  );
}
