import { EllipsisVertical } from 'lucide';
import { useRef, useState } from 'react';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../ui/basics/icon.tsx';
import { lazyPart } from '../../ui/basics/lazy.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Opened } from '../../ui/opened.tsx';
import { chooseForMenu } from './choose-for-menu.ts';

const PartMenuContent = lazyPart('PartMenuContent', () => import('./part-menu-content.tsx'));

/** A finger gets a button that floats on the corner of what is selected, with an unseen rim to hit. */
const LOOKS = {
  button:
    'size-6 rounded-full border border-accent bg-panel shadow-xs touch:after:absolute touch:after:-inset-y-[11px] touch:after:right-0 touch:after:-left-[22px]',
  row: 'mt-1 size-7 rounded-control hover:bg-line-soft touch:mt-0 touch:rounded-full touch:border touch:border-accent touch:bg-panel touch:shadow-xs touch:after:absolute touch:after:-inset-[9px]',
};

interface PartMenuProps {
  readonly kind: 'button' | 'row';
  readonly id: string;
  /** Otherwise it shows when the pointer or the focus is near. */
  readonly shown: boolean;
}

/** All that dragging can do, and more, without dragging. The menu itself is fetched when the pointer or the focus comes near. */
export function PartMenu({ kind, id, shown }: PartMenuProps) {
  const { t } = useFirstI18n();
  const label = t(kind === 'button' ? 'editor.buttonMenu' : 'editor.rowMenu');
  const ref = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const toggle = (next: boolean) => {
    if (next) chooseForMenu({ kind, id });
    setOpen(next);
  };
  return (
    <>
      <button
        ref={ref}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onPointerEnter={PartMenuContent.ahead}
        onFocus={PartMenuContent.ahead}
        onClick={() => toggle(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          toggle(true);
        }}
        className={classNames(
          'flex items-center justify-center hover:text-text touch:relative',
          LOOKS[kind],
          // Without a colour and not without opacity, which would be a layer in every row.
          shown
            ? 'text-muted'
            : 'text-transparent group-focus-within/row:text-muted group-hover/row:text-muted focus-visible:text-muted',
        )}
      >
        <Icon of={EllipsisVertical} size={16} strokeWidth={1.75} />
      </button>
      {open && (
        <Opened onClose={() => setOpen(false)} onRetry={() => toggle(true)}>
          <PartMenuContent kind={kind} anchor={ref} onClose={() => setOpen(false)} />
        </Opened>
      )}
    </>
  );
}
