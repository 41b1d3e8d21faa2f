import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useFirstI18n } from '../../../i18n/i18n.tsx';
import { useFloat } from '../../../ui/use-float.ts';

/** What messages of bots are full of. A screen reader has the names of its own language for them. */
const EMOJI = '👍 👎 👌 👏 🙏 👋 💪 🤝 🙂 😀 😉 😍 🤔 😢 ❤️ 🔥 🎉 ⭐ ✅ ❌ ⚠️ ❗ ❓ 💡 📌 📎 📅 ⏰ 📞 ✉️ 💰 🚀'.split(' ');
const COLUMNS = 8;

interface EmojiPickerProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onPick: (emoji: string) => void;
  readonly onClose: () => void;
}

/** A few emoji to choose from. It floats: nothing makes room for it. */
export function EmojiPicker({ anchor, onPick, onClose }: EmojiPickerProps) {
  const { t } = useFirstI18n();
  const ref = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const place = useFloat(ref, anchor);

  useEffect(() => ref.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const leave = (event: Event) => {
      const { target } = event;
      if (target instanceof Node && (ref.current?.contains(target) || anchor.current?.contains(target))) return;
      onClose();
    };
    document.addEventListener('pointerdown', leave, true);
    window.addEventListener('resize', onClose);
    window.addEventListener('scroll', leave, true);
    return () => {
      document.removeEventListener('pointerdown', leave, true);
      window.removeEventListener('resize', onClose);
      window.removeEventListener('scroll', leave, true);
    };
  }, [anchor, onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
      anchor.current?.focus();
      return;
    }
    const next = aim(event.key, current);
    if (next === current) return;
    event.preventDefault();
    setCurrent(next);
    ref.current?.querySelectorAll('button')[next]?.focus();
  };
  return createPortal(
    <div
      ref={ref}
      role="dialog"
      aria-label={t('editor.format.emoji')}
      onKeyDown={onKeyDown}
      style={place}
      className="z-50 grid grid-cols-8 rounded-control border bg-panel p-1 shadow-float"
    >
      {EMOJI.map((emoji, index) => (
        <button
          key={emoji}
          type="button"
          tabIndex={index === current ? 0 : -1}
          onClick={() => onPick(emoji)}
          className="flex size-9 items-center justify-center rounded-[6px] text-[20px] -outline-offset-2 hover:bg-line-soft touch:size-11"
        >
          {emoji}
        </button>
      ))}
    </div>,
    anchor.current?.closest<HTMLElement>('dialog, main') ?? document.body,
  );
}

/** Where a key leads in the grid. */
function aim(key: string, from: number): number {
  const last = EMOJI.length - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: COLUMNS,
    ArrowUp: -COLUMNS,
    Home: -last,
    End: last,
  };
  const to = from + (steps[key] ?? 0);
  if (key === 'Home' || key === 'End') return Math.min(Math.max(to, 0), last);
  return to < 0 || to > last ? from : to;
}
