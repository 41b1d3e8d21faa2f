import { ChevronDown } from 'lucide';
import { useRef, useState } from 'react';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { lazyPart } from '../../ui/basics/lazy.tsx';
import { IconButton } from '../../ui/button.tsx';
import { Opened } from '../../ui/opened.tsx';

const KeyboardMenuContent = lazyPart('KeyboardMenuContent', () => import('./keyboard-menu-content.tsx'));

/** The menu beside the name: other keyboards, and what can be done with this one. Fetched when it is first needed. */
export function KeyboardMenu() {
  const { t } = useFirstI18n();
  const ref = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        ref={ref}
        icon={ChevronDown}
        label={t('library.menu')}
        className="max-wide:relative max-wide:-ml-2"
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={KeyboardMenuContent.ahead}
        onFocus={KeyboardMenuContent.ahead}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      />
      {open && (
        <Opened onClose={() => setOpen(false)} onRetry={() => setOpen(true)}>
          <KeyboardMenuContent anchor={ref} onClose={() => setOpen(false)} />
        </Opened>
      )}
    </>
  );
}
