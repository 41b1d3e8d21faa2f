import { ExternalLink } from 'lucide';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { messageLink } from '../../../portal-client/message-link.ts';
import type { SentMessage } from '../../../portal-client/sent-store.ts';
import { Icon } from '../../../ui/basics/icon.tsx';

interface PortalLinkProps {
  readonly connection: Pick<Connection, 'gate' | 'owner'>;
  readonly message: Pick<SentMessage, 'botId' | 'dialogId'>;
}

/** Opens the dialog of a message in the portal; nothing where there is no way to it. */
export function PortalLink({ connection, message }: PortalLinkProps) {
  const { t } = useI18n();
  const link = messageLink(connection, message);
  if (link === null) return null;
  return (
    <a
      href={link}
      target="_blank"
      rel="noreferrer noopener"
      className="inline-flex items-center gap-1 font-medium text-accent-strong hover:underline touch:min-h-11"
    >
      {t('send.openInBitrix')}
      <Icon of={ExternalLink} size={14} />
    </a>
  );
}
