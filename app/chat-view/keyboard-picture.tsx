import { type CSSProperties, memo, useMemo } from 'react';
import { getBotId, setBotId } from '../core/keyboard/bot-id.ts';
import type { Design } from '../core/keyboard/design.ts';
import { bbText } from '../core/portal/bbcode/bb-code-nodes.ts';
import { messageText } from '../core/portal/bbcode/message-text.ts';
import { readBbCode } from '../core/portal/bbcode/read-bb-code.ts';
import { drawnEntries } from '../core/portal/render/drawn-entries.ts';
import { isInline } from '../core/portal/render/inline.ts';
import { type DrawnEntry, isDrawnBy } from '../core/portal/render/layout.ts';
import { BUBBLE_LOOK, colorsOf, UNKNOWN_LOOK, WEB_LOOK } from '../core/portal/render/looks.ts';
import { fillDesign } from '../core/variables/fill-design.ts';
import { classNames } from '../ui/class-names.ts';
import { chatStyle } from './chat-style.ts';
import { VariableText } from './variable-text.tsx';

interface KeyboardPictureProps {
  readonly design: Design;
  /** Of the messenger's own size. */
  readonly scale?: number;
  /** How many lines of buttons are shown before the rest fades out. */
  readonly rows?: number;
  /** How many lines of the message are shown. */
  readonly lines?: number;
  readonly className?: string;
}

/**
 * A small picture of a design as the current web messenger lays it out: its message, and the first lines of its buttons. It says
 * nothing to a screen reader: what it is a picture of has a name. The browser alone lays it out and nothing is measured, so that a
 * list may have hundreds of them.
 */
export const KeyboardPicture = memo(function KeyboardPicture({
  design,
  scale = 0.65,
  rows = 4,
  lines = 2,
  className,
}: KeyboardPictureProps) {
  const message = useMemo(() => shortMessage(design), [design]);
  const entries = useMemo(() => drawnEntries(withBot(design)).slice(0, MAX_ENTRIES), [design]);
  return (
    <div
      aria-hidden="true"
      data-picture=""
      className={classNames('overflow-hidden text-left select-none dark:brightness-90 dark:saturate-75', className)}
      style={{ ...WALL, padding: Math.round(16 * scale) }}
    >
      <div
        className="w-fit max-w-full bg-(--chat-bubble)"
        style={{
          borderRadius: BUBBLE_LOOK.radius * scale,
          padding: `${BUBBLE_LOOK.paddingTop * scale}px ${BUBBLE_LOOK.paddingX * scale}px`,
          fontSize: WEB_LOOK.text.fontSize * scale,
          lineHeight: `${WEB_LOOK.text.lineHeight * scale}px`,
        }}
      >
        {message === '' ? (
          <div className="my-[0.3em] h-[0.6em] w-[10em] rounded-full bg-(--chat-blank)" />
        ) : (
          <p className="line-clamp-(--lines) whitespace-pre-line wrap-anywhere" style={clampTo(lines)}>
            <VariableText text={message} />
          </p>
        )}
      </div>
      <div style={{ ...sizesOf(scale), ...fadeAfter(rows, scale) }}>
        {entries.map((entry, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places of a picture have no other name.
          <PictureEntry key={place} entry={entry} scale={scale} />
        ))}
      </div>
    </div>
  );
});

/** More than can be seen of any keyboard. */
const MAX_ENTRIES = 60;
const MAX_LETTERS = 300;
const WALL = chatStyle();

function PictureEntry({ entry, scale }: { readonly entry: DrawnEntry; readonly scale: number }) {
  if (!isDrawnBy('web', entry)) return null;
  if (entry.TYPE === 'NEWLINE') return <div />;
  const isKnown = entry.TYPE === 'BUTTON';
  const { background, color } = isKnown ? colorsOf('web', entry) : UNKNOWN_LOOK;
  const inline = isInline(entry);
  const { blockWidth, inactiveOpacity } = WEB_LOOK.button;
  const width = (isKnown && entry.WIDTH) || (inline ? undefined : blockWidth);
  return (
    <span
      className={classNames(
        'mt-(--top) h-(--high) max-w-full min-w-(--least) truncate rounded-(--round) px-(--pad) text-center align-top',
        inline ? 'mr-(--gap) inline-block last:mr-0' : 'block',
        isKnown ? '[box-shadow:var(--shade)]' : 'border border-(--chat-quiet) border-dashed',
      )}
      style={{
        background,
        color,
        ...(width === undefined ? {} : { width: width * scale }),
        ...(isKnown && entry.DISABLED === 'Y' ? { opacity: inactiveOpacity } : {}),
      }}
    >
      <VariableText text={entry.TEXT} />
    </span>
  );
}

/** The sizes of all buttons as variables, so that a button has next to no style of its own. */
function sizesOf(scale: number): CSSProperties {
  const { button } = WEB_LOOK;
  const px = (size: number) => `${size * scale}px`;
  return {
    '--top': px(button.marginTop),
    '--high': px(button.height),
    '--least': px(button.minWidth),
    '--round': px(button.radius),
    '--pad': px(button.paddingX),
    '--gap': px(button.gap),
    '--shade': button.shadow,
    fontSize: px(button.fontSize),
    lineHeight: px(button.height),
    marginTop: px(WEB_LOOK.marginTop),
  } as CSSProperties;
}

/** Half a line more than these, which fades out; a mask of fixed lengths does nothing to what is shorter. */
function fadeAfter(rows: number, scale: number): CSSProperties {
  const { marginTop, height } = WEB_LOOK.button;
  const pitch = (marginTop + height) * scale;
  const [whole, end] = [rows * pitch + 2, (rows + 0.7) * pitch];
  const maskImage = `linear-gradient(black ${whole}px, transparent ${end}px)`;
  // The shadow of the last line is not cut off.
  return { maxHeight: end, paddingBottom: 2, overflow: 'hidden', maskImage };
}

function clampTo(lines: number): CSSProperties {
  return { '--lines': lines } as CSSProperties;
}

/** A bot that is not named yet is no reason to draw none of its buttons: a picture shows what is meant. */
function withBot(design: Design): Design {
  const { keyboard } = design;
  const isNamed = keyboard.wrapper.kind === 'opaque' || (getBotId(keyboard) ?? '') !== '';
  return isNamed ? design : { ...design, keyboard: setBotId(keyboard, 1) };
}

/** The first words of the message, its samples in place and without markup. */
function shortMessage(design: Design): string {
  const { message } = fillDesign(design).sampled;
  return bbText(readBbCode(messageText(message.slice(0, MAX_LETTERS)))).trim();
}
