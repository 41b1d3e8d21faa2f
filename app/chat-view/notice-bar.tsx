import { ExternalLink, type IconNode, Info, X } from 'lucide';
import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { Icon } from '../ui/basics/icon.tsx';
import { IconButton } from '../ui/button.tsx';

interface ChatBarProps {
  readonly icon: IconNode;
  readonly text: string;
  readonly children: ReactNode;
}

/** What is going on below a chat, and what can be done about it. */
export function ChatBar({ icon, text, children, ...rest }: ChatBarProps) {
  return (
    <div {...rest} className="flex min-h-10 shrink-0 items-center gap-2 border-t bg-panel py-1 pr-2 pl-4 text-caption">
      <Icon of={icon} size={16} strokeWidth={1.75} className="shrink-0 text-muted" />
      <p className="line-clamp-3 min-w-0 grow wrap-anywhere" title={text}>
        {text}
      </p>
      {children}
    </div>
  );
}

interface NoticeBarProps {
  readonly text: string;
  /** What is opened if it is wished: by a click of its own, nowhere else. */
  readonly link: string | null;
  readonly onClose: () => void;
}

/** What a press has led to, where the chat itself does not show it. */
export function NoticeBar({ text, link, onClose, ...rest }: NoticeBarProps) {
  const { t } = useI18n();
  return (
    <ChatBar icon={Info} text={text} {...rest}>
      {link !== null && (
        <a
          href={link}
          target="_blank"
          rel="noreferrer noopener"
          onClick={onClose}
          className="inline-flex h-7 shrink-0 items-center gap-1.5 rounded-control border px-2.5 font-medium text-body hover:bg-line-soft touch:h-11"
        >
          <Icon of={ExternalLink} size={14} strokeWidth={1.75} />
          {t('preview.open')}
        </a>
      )}
      <IconButton small icon={X} label={t('preview.close')} onClick={onClose} />
    </ChatBar>
  );
}
