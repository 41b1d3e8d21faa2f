import { RotateCcw } from 'lucide-react';
import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { WEB_LOOK } from '../../core/portal/web-look.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { IconButton } from '../../ui/button.tsx';
import { TextInput } from '../../ui/field.tsx';

/** The widths of a chat column that can be wished for, in CSS pixels. */
const NARROWEST = 320;
const WIDEST = 900;

/** Shows the real width of the chat column and takes a wish for another one. */
export function WidthControl({ width }: { readonly width: number }) {
  const { t } = useI18n();
  const id = useId();
  const wished = useStore(editorStore, (state) => state.preferences.chatWidth);
  // What is being typed: half a number is no wish yet, and must not be overwritten.
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (Number.isInteger(number) && number >= NARROWEST && number <= WIDEST) wish(number);
  };
  return (
    <div className="ml-auto flex items-center gap-1.5 text-caption text-muted">
      {wished !== null && (
        <IconButton
          small
          icon={RotateCcw}
          label={t('preview.widthAuto', { width: WEB_LOOK.column })}
          onClick={() => wish(null)}
        />
      )}
      <label htmlFor={id}>{t('preview.width')}</label>
      <TextInput
        id={id}
        type="number"
        inputMode="numeric"
        min={NARROWEST}
        max={WIDEST}
        step={10}
        className="max-w-18 text-text"
        value={typed ?? String(width)}
        onText={take}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => event.key === 'Enter' && setTyped(null)}
      />
      <span>{t('preview.pixels')}</span>
    </div>
  );
}

function wish(chatWidth: number | null): void {
  editorStore.setState(({ preferences }) => ({ preferences: { ...preferences, chatWidth } }));
}
