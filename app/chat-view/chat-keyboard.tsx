import type { ComponentProps, ReactNode } from 'react';
import { isDrawnBy, type KeyboardChild, layoutMobile } from '../core/portal/render/layout.ts';
import { type Client, MOBILE_LOOK, WEB_LOOK } from '../core/portal/render/looks.ts';

interface ChatKeyboardProps extends Omit<ComponentProps<'div'>, 'children'> {
  readonly client?: Client;
  readonly entries: readonly KeyboardChild[];
  /** Draws the button that has this place among the entries, with a key. */
  readonly children: (place: number) => ReactNode;
}

/**
 * The lines of a stored keyboard as a client draws them. On the web buttons and line ends are its direct children with nothing
 * between, since a blank would take room in a line.
 */
export function ChatKeyboard({ client = 'web', entries, children: draw, style, ...rest }: ChatKeyboardProps) {
  if (client === 'mobile') {
    const rows = layoutMobile(entries);
    if (rows.length === 0) return null;
    const { gap } = MOBILE_LOOK;
    return (
      <div {...rest} className="flex min-w-0 flex-col" style={{ gap, marginTop: gap, ...style }}>
        {rows.map((row) => (
          <div key={row[0]} className="flex min-w-0 flex-wrap" style={{ gap }}>
            {row.map(draw)}
          </div>
        ))}
      </div>
    );
  }
  if (!entries.some((entry) => isDrawnBy(client, entry))) return null;
  const { marginTop, marginBottom } = WEB_LOOK;
  return (
    <div {...rest} className="min-w-0 shrink-0 text-left" style={{ marginTop, marginBottom, ...style }}>
      {entries.map((entry, place) => {
        if (!isDrawnBy(client, entry)) return null;
        // biome-ignore lint/suspicious/noArrayIndexKey: the end of a line has no other name.
        return entry.TYPE === 'NEWLINE' ? <div key={`line-${place}`} /> : draw(place);
      })}
    </div>
  );
}
