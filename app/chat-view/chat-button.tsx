import type { ComponentProps, CSSProperties } from 'react';
import { isInline } from '../core/portal/render/inline.ts';
import { CLASSIC_LOOK, type Client, colorsOf, MOBILE_LOOK, WEB_LOOK } from '../core/portal/render/looks.ts';
import type { StoredButton } from '../core/portal/validator/store-answer.ts';
import { classNames } from '../ui/class-names.ts';
import { paintOf } from './chat-style.ts';
import { VariableText } from './variable-text.tsx';

const { button: WEB } = WEB_LOOK;
const { button: MOBILE } = MOBILE_LOOK;

/**
 * What all buttons share. The ring is an outline, so that it takes no room. Widths are taken without the hinting of
 * this machine's fonts, which most people in the chat do not have.
 */
export const BUTTON_BOX =
  'truncate [text-rendering:geometricPrecision] select-none text-center align-top tracking-normal ' +
  'outline-offset-2 focus-visible:outline-3 focus-visible:outline-(--chat-focus)';

interface ChatButtonProps extends ComponentProps<'button'> {
  readonly client?: Client;
  readonly stored: StoredButton;
  /** It was pressed, and the bot has not answered yet. */
  readonly waits: boolean;
  /** Another one of the keyboard was pressed that lets all of them wait. */
  readonly isBlocked?: boolean;
}

/**
 * One button as a client draws it. While it is off the pointer goes through it, without hover, tooltip or cursor. By the keyboard
 * it is still reached, so that a person who cannot see it off hears it: a press then does nothing.
 */
export function ChatButton({ client = 'web', stored, waits, isBlocked, className, ...rest }: ChatButtonProps) {
  const isOff = stored.DISABLED === 'Y' || waits || isBlocked;
  const { inactiveOpacity } = client === 'mobile' ? MOBILE : WEB;
  return (
    <button
      type="button"
      aria-disabled={isOff || undefined}
      aria-busy={waits || undefined}
      title={stored.TEXT}
      {...rest}
      className={classNames(
        BUTTON_BOX,
        'bg-(--face) font-normal text-(--ink) [transition:background-color_.2s,color_.2s] last:mr-0!',
        !isOff && 'hover:bg-(--face-hover) hover:text-(--ink-hover)',
        className,
      )}
      style={{
        ...boxOf(client, isInline(stored), stored.WIDTH),
        ...paintOf(colorsOf(client, stored)),
        opacity: isOff ? inactiveOpacity : 1,
        pointerEvents: isOff ? 'none' : 'auto',
      }}
    >
      <VariableText text={stored.TEXT} />
    </button>
  );
}

/** The room that a button takes in its keyboard, and its form. */
export function boxOf(client: Client, inline: boolean, width?: number): CSSProperties {
  if (client === 'mobile') {
    return {
      boxSizing: 'border-box',
      height: MOBILE.height,
      maxWidth: '100%',
      width: width ?? 'auto',
      // The edge is a part of the padding.
      padding: `0 ${MOBILE.paddingX - 1}px`,
      borderWidth: 1,
      borderRadius: MOBILE.radius,
      fontSize: MOBILE.fontSize,
      lineHeight: `${MOBILE.height - 2}px`,
      fontWeight: MOBILE.fontWeight,
    };
  }
  const { radius, shadow } = client === 'classic' ? CLASSIC_LOOK : WEB;
  return {
    boxSizing: 'border-box',
    display: inline ? 'inline-block' : 'block',
    height: WEB.height,
    minWidth: WEB.minWidth,
    maxWidth: '100%',
    width: width ?? (inline ? 'auto' : WEB.blockWidth),
    marginTop: WEB.marginTop,
    // The one inline button at the keyboard's very end has no gap: a class sees to that.
    marginRight: inline ? WEB.gap : 0,
    padding: `${WEB.paddingY}px ${WEB.paddingX}px`,
    borderRadius: radius,
    fontSize: WEB.fontSize,
    lineHeight: `${WEB.lineHeight}px`,
    boxShadow: shadow,
  };
}
