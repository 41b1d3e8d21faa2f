import { Copy, Download } from 'lucide';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { listCommands, writeHandler } from '../../core/snippets/handlers/write-handler.ts';
import type { HandlerTarget } from '../../core/snippets/quote-string.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { settledStore } from '../../store/settled.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { copyWithToast } from './describe-press.ts';
import { eventsView } from './events-view.ts';

const FILES: Readonly<Record<HandlerTarget, string>> = {
  php: 'handler.php',
  javascript: 'handler.mjs',
  python: 'handler.py',
};

/** A program that answers this keyboard's commands, always up to date. */
export function HandlerView() {
  const { t } = useI18n();
  const design = useStore(settledStore, (state) => state.design);
  const target = useStore(eventsView, (view) => view.target);
  const code = useMemo(() => writeHandler(target, design), [target, design]);
  const count = useMemo(() => listCommands(design.keyboard).length, [design.keyboard]);
  return (
    <>
      <div className="flex shrink-0 flex-wrap items-center gap-2 px-4 pt-2">
        <Segmented
          label={t('events.language')}
          value={target}
          options={[
            { value: 'php', label: 'PHP' },
            { value: 'javascript', label: 'JavaScript' },
            { value: 'python', label: 'Python' },
          ]}
          onValue={(next) => eventsView.setState({ target: next })}
        />
        <div className="ml-auto flex gap-1">
          <Button variant="ghost" small icon={Copy} onClick={() => void copyWithToast(code, t)}>
            {t('events.copy')}
          </Button>
          <Button
            variant="ghost"
            small
            icon={Download}
            onClick={() => saveFile(FILES[target], code, 'text/plain;charset=utf-8')}
          >
            {t('events.download')}
          </Button>
        </div>
        <p className="w-full text-caption text-muted">
          {count === 0 ? t('events.noCommands') : t('events.commands', { count })}
        </p>
      </div>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={t('events.codeLabel')}
        className="relative grow overflow-auto px-4 py-2"
      >
        <pre className="font-mono text-caption leading-5 whitespace-pre-wrap break-words">{code}</pre>
      </section>
    </>
  );
}
