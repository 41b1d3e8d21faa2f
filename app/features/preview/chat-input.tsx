import { SendHorizontal } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { pressStore, sendInput, setInput } from '../../store/press-store.ts';

/** The messenger's input field: what a button puts into it can be changed and sent. */
export function ChatInput() {
  const { t } = useI18n();
  const input = useStore(pressStore, (state) => state.input);
  const notice = useStore(pressStore, (state) => state.notice);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const scene = form.current?.closest('[data-preview]');
    if (notice?.kind === 'put' && scene) scene.scrollTop = scene.scrollHeight;
  }, [notice]);
  return (
    <form
      ref={form}
      className="mt-auto flex w-full shrink-0 pt-3 scheme-light"
      onSubmit={(event) => {
        event.preventDefault();
        sendInput();
      }}
    >
      <div className="flex h-9 w-full items-center rounded-full bg-white pr-1 pl-4 has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-[#0b2a5b] touch:h-11">
        <input
          type="text"
          autoComplete="off"
          aria-label={t('preview.input')}
          placeholder={t('preview.tryIt')}
          value={input}
          onChange={(event) => setInput(event.target.value)}
          className="min-w-0 grow bg-transparent text-[#333] text-[14px]/[20px] outline-none placeholder:text-[#767e89] touch:text-[16px]"
        />
        {input.trim() !== '' && (
          <button
            type="submit"
            aria-label={t('preview.send')}
            title={t('preview.send')}
            className="flex size-7 shrink-0 items-center justify-center rounded-full bg-[#00ace3] text-white outline-offset-2 hover:bg-[#008dba] focus-visible:outline-3 focus-visible:outline-[#0b2a5b] touch:size-10"
          >
            <SendHorizontal size={16} aria-hidden="true" />
          </button>
        )}
      </div>
    </form>
  );
}
