import type { CSSProperties, ReactNode } from 'react';
import { BUBBLE_LOOK, type Client, MOBILE_LOOK, WEB_LOOK } from '../core/portal/render/looks.ts';
import { classNames } from '../ui/class-names.ts';

interface BubbleProps {
  readonly client?: Client;
  /** Written by the person who looks at the chat. */
  readonly isOwn?: boolean;
  readonly children: ReactNode;
}

/** What a message stands in. */
export function Bubble({ client = 'web', isOwn = false, children }: BubbleProps) {
  return (
    <div
      className={classNames(
        'w-fit shrink-0 wrap-anywhere [tab-size:4] scheme-light',
        isOwn ? 'self-end bg-(--chat-own)' : 'bg-(--chat-bubble)',
      )}
      style={client === 'mobile' ? MOBILE : WEB}
    >
      {children}
    </div>
  );
}

const { paddingX, paddingTop, paddingBottom, radius, share, time } = BUBBLE_LOOK;
const WEB = boxOf(WEB_LOOK, `${share * 100}%`);
const MOBILE = boxOf(MOBILE_LOOK, MOBILE_LOOK.bubble);

function boxOf(
  { text, minBubble }: Pick<typeof WEB_LOOK | typeof MOBILE_LOOK, 'text' | 'minBubble'>,
  maxWidth: string | number,
): CSSProperties {
  return {
    minWidth: minBubble,
    maxWidth,
    padding: `${paddingTop}px ${paddingX}px ${paddingBottom}px`,
    borderRadius: radius,
    fontSize: text.fontSize,
    lineHeight: `${text.lineHeight}px`,
  };
}

interface BubbleFootProps {
  /** Takes the colour of the messenger's time, which is too pale for what must be read. */
  readonly isPale?: boolean;
  readonly children: ReactNode;
}

/** When a message was written, and what else there is to say of it. */
export function BubbleFoot({ isPale = false, children }: BubbleFootProps) {
  return (
    <p
      className={classNames('text-right figures', isPale ? 'text-(--chat-time)' : 'text-(--chat-quiet)')}
      aria-hidden={isPale || undefined}
      style={{ marginTop: time.gap, fontSize: time.fontSize, lineHeight: `${time.lineHeight}px` }}
    >
      {children}
    </p>
  );
}
