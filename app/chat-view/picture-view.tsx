import { type CSSProperties, Fragment, memo } from 'react';
import { BUBBLE_LOOK, WEB_LOOK } from '../core/portal/render/looks.ts';
import { classNames } from '../ui/class-names.ts';
import { chatStyle } from './chat-style.ts';
import type { KeyboardLook, PicturedButton } from './read-picture.ts';
import { VariableText } from './variable-text.tsx';

export interface PictureSize {
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
export const PictureView = memo(function PictureView({
  look,
  scale = 0.65,
  rows = 4,
  lines = 2,
  className,
}: PictureSize & { readonly look: KeyboardLook }) {
  return (
    <div
      aria-hidden="true"
      data-picture=""
      className={classNames(
        'overflow-hidden text-left select-none dark:[filter:brightness(0.9)_saturate(0.75)]',
        className,
      )}
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
        {look.message === '' ? (
          <div className="my-[0.3em] h-[0.6em] w-[10em] rounded-full bg-(--chat-blank)" />
        ) : (
          <p className="line-clamp-(--lines) whitespace-pre-line wrap-anywhere" style={clampTo(lines)}>
            <VariableText text={look.message} />
          </p>
        )}
      </div>
      <div style={{ ...sizesOf(scale), ...fadeAfter(rows, scale) }}>
        {look.lines.map((line, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places of a picture have no other name.
          <Fragment key={number}>
            {number > 0 && <div />}
            {line.map((button, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above.
              <PictureButton key={place} button={button} scale={scale} />
            ))}
          </Fragment>
        ))}
      </div>
    </div>
  );
});

const WALL = chatStyle();

interface PictureButtonProps {
  readonly button: PicturedButton;
  readonly scale: number;
}

function PictureButton({ button, scale }: PictureButtonProps) {
  const { text, background, color, isInline, width, isOff, isUnknown } = button;
  return (
    <span
      className={classNames(
        'mt-(--top) h-(--high) max-w-full min-w-(--least) truncate rounded-(--round) px-(--pad) text-center align-top',
        isInline ? 'mr-(--gap) inline-block last:mr-0' : 'block',
        isUnknown ? 'border border-(--chat-quiet) border-dashed' : '[box-shadow:var(--shade)]',
      )}
      style={{
        background,
        color,
        ...(width === undefined ? {} : { width: width * scale }),
        ...(isOff ? { opacity: WEB_LOOK.button.inactiveOpacity } : {}),
      }}
    >
      <VariableText text={text} />
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
