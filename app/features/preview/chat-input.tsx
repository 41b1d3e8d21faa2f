import { SendHorizontal } from 'lucide';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { paintOf } from '../../chat-view/chat-style.ts';
import { WEB_TOKENS } from '../../core/portal/render/looks.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { pressStore, sendInput, setInput } from '../../store/press-store.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { classNames } from '../../ui/class-names.ts';

const PRIMARY = paintOf(WEB_TOKENS.primary);

/** The messenger's input field: what a button puts into it can be changed and sent. */
export function ChatInput() {
  const { t } = useFirstI18n();
  const input = useStore(pressStore, (state) => state.input);
  const notice = useStore(pressStore, (state) => state.notice);
  // A bar that floats over the chat leaves room to scroll what is under it out from under it.
  const isCovered = useStore(pressStore, ({ waiting, notice }) => waiting.length > 0 || notice !== null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const scene = form.current?.closest('[data-preview]');
    if (notice?.kind === 'put' && scene) scene.scrollTop = scene.scrollHeight;
  }, [notice]);
  return (
    <form
      ref={form}
      className={classNames('mt-auto flex w-full shrink-0 scheme-light', isCovered ? 'pt-14' : 'pt-3')}
      onSubmit={(event) => {
        event.preventDefault();
        sendInput();
      }}
    >
      <div className="flex h-9 w-full items-center rounded-full bg-(--chat-bubble) pr-1 pl-4 has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-(--chat-focus) touch:h-11">
        <input
          type="text"
          autoComplete="off"
          aria-label={t('preview.input')}
          placeholder={t('preview.tryIt')}
          value={input}
          onChange={(event) => setInput(event.target.value)}
          className="min-w-0 grow bg-transparent text-(--chat-text) text-[14px]/[20px] outline-none placeholder:text-(--chat-faint) touch:text-[16px]"
        />
        {input.trim() !== '' && (
          <button
            type="submit"
            aria-label={t('preview.send')}
            title={t('preview.send')}
            className="flex size-7 shrink-0 items-center justify-center rounded-full bg-(--face) text-(--ink) outline-offset-2 hover:bg-(--face-hover) focus-visible:outline-3 focus-visible:outline-(--chat-focus) touch:size-10"
            style={PRIMARY}
          >
            <Icon of={SendHorizontal} size={16} />
          </button>
        )}
      </div>
    </form>
  );
}
