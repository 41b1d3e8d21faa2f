import { ExternalLink, Info, X } from 'lucide-react';
import { useStore } from 'zustand';
import { useI18n } from '../../../i18n/i18n.tsx';
import { builtInStore } from '../../../portal-client/call/built-in-store.ts';
import { IconButton } from '../../../ui/button.tsx';

/** What a press leads to beyond the chat. A link is opened only here, by a click of its own. */
export function ChatNotice() {
  const { t } = useI18n();
  const notice = useStore(builtInStore, (state) => state.notice);
  if (notice === null) return null;
  const { kind, value } = notice;
  const close = () => builtInStore.setState({ notice: null });
  return (
    <div data-notice="" className="flex min-h-10 shrink-0 items-center gap-2 border-t py-1 pr-2 pl-3 text-caption">
      <Info size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-muted" />
      <p className="line-clamp-3 min-w-0 grow wrap-anywhere">{t(`send.builtIn.notice.${kind}`, { value })}</p>
      {kind === 'link' && (
        <a
          href={value}
          target="_blank"
          rel="noreferrer noopener"
          onClick={close}
          className="inline-flex h-7 shrink-0 items-center gap-1.5 rounded-control border px-2.5 font-medium text-body hover:bg-line-soft touch:h-11"
        >
          <ExternalLink size={14} strokeWidth={1.75} aria-hidden="true" />
          {t('send.builtIn.open')}
        </a>
      )}
      <IconButton small icon={X} label={t('send.builtIn.close')} onClick={close} />
    </div>
  );
}
