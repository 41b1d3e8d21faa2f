import { ExternalLink, Hourglass, MousePointerClick, X } from 'lucide-react';
import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { botAnswers, pressStore } from '../../store/press-store.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { isForeign, pressText } from './use-press.ts';

/** What a press has led to, where the chat itself does not show it. */
export function PressBar() {
  return (
    <>
      <Notice />
      <Waiting />
    </>
  );
}

const BAR = 'flex min-h-10 shrink-0 items-center gap-2 border-t bg-panel py-1 pr-2 pl-4 text-caption';

/** Link, call, chat and the like: told, and done only when it is asked for. */
function Notice() {
  const { t } = useI18n();
  const notice = useStore(pressStore, (state) => state.notice);
  const link = useStore(pressStore, (state) => state.pendingLink);
  if (notice === null || SHOWN_IN_CHAT.includes(notice.kind)) return null;
  const text = pressText(notice, t);
  return (
    <div className={BAR} data-preview-notice="">
      <MousePointerClick size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-muted" />
      <p className="line-clamp-2 min-w-0 grow wrap-anywhere" title={text}>
        {text}
      </p>
      {link !== null && isForeign(link) && (
        <a
          href={link}
          target="_blank"
          rel="noreferrer noopener"
          onClick={close}
          className="inline-flex h-7 shrink-0 items-center gap-1.5 rounded-control border px-2.5 font-medium text-body hover:bg-line-soft touch:h-11"
        >
          <ExternalLink size={14} strokeWidth={1.75} aria-hidden="true" />
          {t('preview.open')}
        </a>
      )}
      <IconButton small icon={X} label={t('preview.close')} onClick={close} />
    </div>
  );
}

const SHOWN_IN_CHAT: readonly string[] = ['put', 'send', 'copy', 'command'];

function close(): void {
  pressStore.setState({ notice: null, pendingLink: null });
}

/** Something waits for a bot that does not exist: whoever looks at the preview answers for it. */
function Waiting() {
  const { t } = useI18n();
  const count = useStore(pressStore, (state) => state.waiting.length);
  const blocked = useStore(pressStore, (state) => state.blocked);
  if (count === 0) return null;
  return (
    <div className={BAR}>
      <Hourglass size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-muted" />
      <p className="min-w-0 grow">{blocked ? t('preview.waitingAll') : t('preview.waiting', { count })}</p>
      <Button small className="text-body" onClick={botAnswers}>
        {t('preview.botAnswers')}
      </Button>
    </div>
  );
}
