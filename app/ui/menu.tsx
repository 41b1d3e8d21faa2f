import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { lazyPart } from './basics/lazy.tsx';
import type { MenuItem } from './menu-item.ts';
import { Opened } from './opened.tsx';

const MenuContent = lazyPart('MenuContent', () => import('./menu-content.tsx'));

/** What the button that opens a menu has to carry. */
export interface TriggerProps {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
  readonly onClick: () => void;
  readonly onKeyDown: (event: { key: string; preventDefault: () => void }) => void;
}

interface MenuProps {
  readonly label: string;
  /** Asked for when the menu opens, so that items never are out of date. */
  readonly items: () => readonly MenuItem[];
  readonly children: (trigger: TriggerProps) => ReactNode;
}

/** A button with a menu. The menu itself is fetched when the pointer or the focus first comes near. */
export function Menu({ label, items, children }: MenuProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      {children({
        ref,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        onPointerEnter: MenuContent.ahead,
        onFocus: MenuContent.ahead,
        onClick: () => setOpen((now) => !now),
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        },
      })}
      {open && (
        <Opened onClose={() => setOpen(false)} onRetry={() => setOpen(true)}>
          <MenuContent anchor={ref} label={label} items={items()} onClose={() => setOpen(false)} />
        </Opened>
      )}
    </>
  );
}
