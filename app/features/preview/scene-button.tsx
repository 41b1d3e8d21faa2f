import { type CSSProperties, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { StoredButton } from '../../core/portal/store-answer.ts';
import { WEB_LOOK, WEB_TOKENS } from '../../core/portal/web-look.ts';
import { editorStore, select } from '../../store/editor-store.ts';
import { classNames } from '../../ui/class-names.ts';

const { button: LOOK } = WEB_LOOK;

/**
 * What all buttons share. The ring is an outline, so that it takes no room. Widths are taken without the hinting of
 * this machine's fonts, which most people in the chat do not have.
 */
const BOX =
  'truncate [text-rendering:geometricPrecision] select-none text-center align-top font-normal tracking-normal bg-(--face) text-(--ink) ' +
  'outline-offset-2 focus-visible:outline-3 focus-visible:outline-[#0b2a5b]';

interface SceneButtonProps {
  readonly id: string | null;
  readonly stored: StoredButton;
}

/** One button as the messenger draws it. A press selects it in the editor. */
export function SceneButton({ id, stored }: SceneButtonProps) {
  const element = useRef<HTMLButtonElement>(null);
  const selected = useStore(editorStore, ({ selection }) => selection?.kind === 'button' && selection.id === id);
  useEffect(() => {
    if (selected) element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  const isInline = stored.DISPLAY === 'LINE';
  const isDisabled = stored.DISABLED === 'Y';
  return (
    <button
      ref={element}
      type="button"
      data-preview-button=""
      data-button-id={id ?? undefined}
      aria-current={selected ? 'true' : undefined}
      title={stored.TEXT}
      onClick={() => id !== null && select(editorStore, { kind: 'button', id })}
      className={classNames(
        BOX,
        isInline ? 'inline-block last:mr-0!' : 'block',
        !isDisabled && 'hover:bg-(--face-hover) hover:text-(--ink-hover)',
        selected && 'outline-2 outline-[#0957c6] outline-solid',
      )}
      style={{ ...boxOf(stored, isInline), ...colorsOf(stored), opacity: isDisabled ? LOOK.inactiveOpacity : 1 }}
    >
      {stored.TEXT}
    </button>
  );
}

function boxOf(stored: StoredButton, isInline: boolean): CSSProperties {
  return {
    boxSizing: 'border-box',
    height: LOOK.height,
    minWidth: LOOK.minWidth,
    maxWidth: '100%',
    width: stored.WIDTH ?? (isInline ? 'auto' : LOOK.blockWidth),
    marginTop: LOOK.marginTop,
    marginRight: isInline ? LOOK.gap : 0,
    padding: `${LOOK.paddingY}px ${LOOK.paddingX}px`,
    borderRadius: LOOK.radius,
    fontSize: LOOK.fontSize,
    lineHeight: `${LOOK.lineHeight}px`,
    boxShadow: LOOK.shadow,
  };
}

/** As variables, since a hover colour cannot be written in a style. */
function colorsOf(stored: StoredButton): CSSProperties {
  const { background, color, hover } = WEB_TOKENS[stored.BG_COLOR_TOKEN];
  return {
    '--face': background,
    '--ink': color,
    '--face-hover': hover.background ?? background,
    '--ink-hover': hover.color ?? color,
  } as CSSProperties;
}
