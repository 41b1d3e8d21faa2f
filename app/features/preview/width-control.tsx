import { MoveHorizontal, RotateCcw } from 'lucide';
import { useState } from 'react';
import { useStore } from 'zustand';
import { WEB_LOOK } from '../../core/portal/render/looks.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { IconButton } from '../../ui/button.tsx';
import { TextInput } from '../../ui/field.tsx';
import { showToast } from '../../ui/live.tsx';
import { NARROWEST, WIDEST } from './fit-scenes.ts';

/** Shows the real width of the chat column and takes a wish for another one. */
export function WidthControl({ width }: { readonly width: number }) {
  const { t } = useFirstI18n();
  const wished = useStore(editorStore, (state) => state.preferences.chatWidth);
  // What is being typed: half a number is no wish yet, and must not be overwritten.
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (Number.isInteger(number) && number >= NARROWEST && number <= WIDEST)
      setPreferences(editorStore, { chatWidth: number });
  };
  /** A number beyond the limits is the nearest one within, and it is said so. */
  const leave = () => {
    const number = Math.round(Number(typed ?? ''));
    setTyped(null);
    if (typed === null || typed.trim() === '' || !Number.isFinite(number)) return;
    const nearest = Math.min(WIDEST, Math.max(NARROWEST, number));
    if (nearest === Number(typed)) return;
    setPreferences(editorStore, { chatWidth: nearest });
    showToast(t('preview.widthLimits', { from: NARROWEST, to: WIDEST, width: nearest }));
  };
  return (
    <div className="flex min-w-0 items-center gap-1 text-caption text-muted max-wide:grow max-wide:gap-2">
      {/* A finger moves a slider more easily than it types; with a mouse the number is enough. */}
      <input
        type="range"
        aria-label={t('preview.widthSlider')}
        min={NARROWEST}
        max={WIDEST}
        step={10}
        value={width}
        onChange={(event) => setPreferences(editorStore, { chatWidth: Number(event.target.value) })}
        className="h-6 min-w-0 grow accent-accent touch:h-11 wide:hidden"
      />
      <Icon of={MoveHorizontal} size={14} strokeWidth={1.75} className="max-wide:hidden @max-[32rem]:hidden" />
      <TextInput
        type="number"
        aria-label={t('preview.width')}
        title={t('preview.widthHint')}
        inputMode="numeric"
        min={NARROWEST}
        max={WIDEST}
        step={10}
        className="h-7! w-15! shrink-0 px-1.5! text-text max-wide:w-18!"
        value={typed ?? String(width)}
        onText={take}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
      {wished !== null && (
        <IconButton
          small
          icon={RotateCcw}
          label={t('preview.widthAuto', { width: WEB_LOOK.column })}
          onClick={() => setPreferences(editorStore, { chatWidth: null })}
        />
      )}
    </div>
  );
}
