import type { Client } from '../../chat-view/button-looks.ts';
import { layoutMobile } from '../../core/portal/render/layout.ts';
import { MOBILE_LOOK, WEB_LOOK } from '../../core/portal/render/looks.ts';
import { GhostButton } from './ghost-button.tsx';
import { type Drawn, isMissing, type Missing } from './read-scene.ts';
import { SceneButton } from './scene-button.tsx';

interface KeyboardProps {
  readonly client: Client;
  readonly entries: readonly (Drawn | Missing)[];
}

/** Buttons and line ends are its direct children with nothing between, since a blank would take room in a line. */
export function WebKeyboard({ client, entries, width }: KeyboardProps & { readonly width: number }) {
  if (entries.length === 0) return null;
  return (
    <div
      data-preview-keyboard=""
      className="min-w-0 shrink-0 text-left text-[13px]/[20px]"
      style={{ width, marginTop: WEB_LOOK.marginTop, marginBottom: WEB_LOOK.marginBottom }}
    >
      {entries.map((entry) => (
        <Child key={entry.key} client={client} entry={entry} />
      ))}
    </div>
  );
}

/** Rows of buttons as a part of the message. */
export function MobileKeyboard({ entries }: { readonly entries: KeyboardProps['entries'] }) {
  const rows = layoutMobile(entries.map((entry) => (isMissing(entry) ? placeOf(entry) : entry.stored)));
  if (rows.length === 0) return null;
  return (
    <div
      data-preview-keyboard=""
      className="flex min-w-0 flex-col"
      style={{ gap: MOBILE_LOOK.gap, marginTop: MOBILE_LOOK.gap }}
    >
      {rows.map((row) => (
        <div key={row[0]} className="flex min-w-0 flex-wrap" style={{ gap: MOBILE_LOOK.gap }}>
          {row.map((index) => {
            const entry = entries[index];
            return entry && <Child key={entry.key} client="mobile" entry={entry} />;
          })}
        </div>
      ))}
    </div>
  );
}

function placeOf({ isInline }: Missing) {
  return { TYPE: 'BUTTON', CONTEXT: 'ALL', DISPLAY: isInline ? 'LINE' : 'BLOCK' } as const;
}

function Child({ client, entry }: { readonly client: Client; readonly entry: Drawn | Missing }) {
  if (isMissing(entry)) return <GhostButton client={client} missing={entry} />;
  const { key, buttonId, stored } = entry;
  if (stored.TYPE === 'NEWLINE') return <div />;
  return <SceneButton client={client} name={key} id={buttonId} stored={stored} />;
}
