import { Check } from 'lucide';
import { DropdownMenu } from 'radix-ui';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { Icon } from './basics/icon.tsx';
import { KeyHint } from './basics/key-hint.tsx';
import { classNames } from './class-names.ts';
import type { MenuItem } from './menu-item.ts';

interface MenuContentProps {
  readonly anchor: RefObject<HTMLElement | null>;
  /** Where on the screen it opens instead of below its anchor. */
  readonly point?: { readonly x: number; readonly y: number };
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}

const LINE =
  'flex h-8 cursor-default items-center gap-2.5 rounded-[6px] px-2 outline-none select-none data-highlighted:bg-line-soft data-disabled:text-faint touch:h-11';

/** The open menu. It hangs on the anchor, a button that knows nothing of this library and gets the focus back. */
export function MenuContent({ anchor, point, label, items, onClose }: MenuContentProps) {
  const [box, setBox] = useState<DOMRect | null>(point ? new DOMRect(point.x, point.y, 0, 0) : null);
  useLayoutEffect(() => {
    if (!point) setBox(anchor.current?.getBoundingClientRect() ?? null);
  }, [anchor, point]);
  if (!box) return null;
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <DropdownMenu.Trigger asChild>
        <span
          aria-hidden="true"
          tabIndex={-1}
          style={{ position: 'fixed', left: box.left, top: box.top, width: box.width, height: box.height }}
          className="pointer-events-none"
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={anchor.current?.closest<HTMLElement>('dialog, main, header') ?? null}>
        <DropdownMenu.Content
          aria-label={label}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onPointerDownOutside={(event) => {
            // The anchor's own click closes; without this it would close and open again at once.
            if (!point && event.target instanceof Node && anchor.current?.contains(event.target))
              event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (document.activeElement === document.body) anchor.current?.focus();
          }}
          className="relative z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-y-auto rounded-control border bg-panel p-1 text-body shadow-float"
        >
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a menu is built anew each time it opens.
            <Line key={index} item={item} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Line({ item }: { item: MenuItem }) {
  if (item.kind === 'separator') return <DropdownMenu.Separator className="my-1 h-px bg-line" />;
  if (item.kind === 'choice') {
    return (
      <DropdownMenu.RadioGroup value={item.value} onValueChange={item.choose} aria-label={item.label}>
        <DropdownMenu.Label className="px-2 pt-1.5 pb-0.5 text-caption text-muted">{item.label}</DropdownMenu.Label>
        {item.options.map((option) => (
          <DropdownMenu.RadioItem key={option.value} value={option.value} className={LINE}>
            <span className="w-4">
              <DropdownMenu.ItemIndicator>
                <Icon of={Check} size={16} />
              </DropdownMenu.ItemIndicator>
            </span>
            {option.label}
          </DropdownMenu.RadioItem>
        ))}
      </DropdownMenu.RadioGroup>
    );
  }
  const icon = item.icon;
  return (
    <DropdownMenu.Item
      disabled={item.disabled ?? false}
      onSelect={item.run}
      className={classNames(LINE, item.danger && 'text-danger')}
    >
      {icon && <Icon of={icon} size={16} strokeWidth={1.75} className={item.danger ? '' : 'text-muted'} />}
      <span className="grow">{item.label}</span>
      {item.shortcut && <KeyHint className="pl-6 text-caption text-muted">{item.shortcut}</KeyHint>}
    </DropdownMenu.Item>
  );
}
