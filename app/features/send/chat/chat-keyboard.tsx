import type { CSSProperties } from 'react';
import { useStore } from 'zustand';
import { isJsonList, type Json } from '../../../core/json/json.ts';
import { WEB_LOOK, WEB_TOKENS } from '../../../core/portal/render/looks.ts';
import type { StoredButton, StoredEntry } from '../../../core/portal/validator/store-answer.ts';
import { builtInStore } from '../../../portal-client/call/built-in-store.ts';
import { isWaiting, pressEntry } from '../../../portal-client/call/press-entry.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useTold } from './use-told.ts';

interface ChatKeyboardProps {
  readonly messageId: number;
  /** As the portal has stored it. */
  readonly keyboard: Json | undefined;
}

/** The keyboard of a message, drawn and pressed as in the web messenger. */
export function ChatKeyboard({ messageId, keyboard }: ChatKeyboardProps) {
  const entries = isJsonList(keyboard) ? (keyboard as unknown as readonly StoredEntry[]) : [];
  if (entries.length === 0) return null;
  const { column, marginTop, marginBottom } = WEB_LOOK;
  return (
    // A blank between two buttons would take room: there is none.
    <div
      className="w-fit min-w-0 text-left"
      data-keyboard=""
      style={{ maxWidth: `min(100%, ${column}px)`, marginTop, marginBottom }}
    >
      {entries.map((entry, place) => {
        const key = `${place}`;
        if (entry.TYPE === 'NEWLINE') return <div key={key} />;
        if (entry.CONTEXT === 'MOBILE') return null;
        return <KeyboardButton key={key} messageId={messageId} entry={place} stored={entry} />;
      })}
    </div>
  );
}

interface KeyboardButtonProps {
  readonly messageId: number;
  readonly entry: number;
  readonly stored: StoredButton;
}

function KeyboardButton({ messageId, entry, stored }: KeyboardButtonProps) {
  const tell = useTold();
  const waits = useStore(builtInStore, ({ waiting }) => isWaiting(waiting, messageId, entry));
  const isOff = waits || stored.DISABLED === 'Y';
  return (
    <button
      type="button"
      title={stored.TEXT}
      aria-disabled={isOff || undefined}
      aria-busy={waits || undefined}
      onClick={() => tell(pressEntry(messageId, entry))}
      className={classNames(
        'max-w-full truncate bg-(--face) text-center align-top text-(--ink) outline-offset-2 last:mr-0! focus-visible:outline-3 focus-visible:outline-[#0b2a5b]',
        isOff ? 'opacity-60' : 'hover:bg-(--face-hover) hover:text-(--ink-hover)',
        isOff && (waits ? 'cursor-wait!' : 'cursor-default!'),
        waits && 'animate-pulse',
      )}
      style={look(stored)}
    >
      {stored.TEXT}
    </button>
  );
}

/** Colours are variables, since a hover colour cannot be written in a style. */
function look({ DISPLAY, WIDTH, BG_COLOR_TOKEN }: StoredButton): CSSProperties {
  const { button } = WEB_LOOK;
  const isInline = DISPLAY === 'LINE';
  const { background, color, hover } = WEB_TOKENS[BG_COLOR_TOKEN];
  const { height, minWidth, marginTop, radius, fontSize, shadow, paddingX, paddingY } = button;
  const colors = {
    '--face': background,
    '--ink': color,
    '--face-hover': hover.background ?? background,
    '--ink-hover': hover.color ?? color,
  };
  return {
    ...colors,
    ...{ height, minWidth, marginTop, fontSize },
    display: isInline ? 'inline-block' : 'block',
    marginRight: isInline ? button.gap : 0,
    width: WIDTH ?? (isInline ? 'auto' : button.blockWidth),
    padding: `${paddingY}px ${paddingX}px`,
    lineHeight: `${button.lineHeight}px`,
    borderRadius: radius,
    boxShadow: shadow,
  };
}
