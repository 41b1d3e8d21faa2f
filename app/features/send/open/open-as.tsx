import { useRef } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { can } from '../../../portal-client/connection-store.ts';
import { familyNamed, isTooOld, type OpenAs } from '../../../portal-client/open/open-message.ts';
import { hasKeyboard } from '../../../portal-client/open/read-messages.ts';
import type { ShownMessage } from '../../../portal-client/shown-message.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { SeverityIcon } from '../../../ui/severity-icon.tsx';
import { SecretField } from '../parts/secret-field.tsx';

interface OpenAsProps {
  readonly connection: Connection;
  readonly message: ShownMessage;
  readonly as: OpenAs;
  /** Of a bot's message: by which methods the bot changes it, when it was chosen by hand. */
  readonly picked: 'imbot' | 'imbot.v2' | null;
  readonly onPick: (family: 'imbot' | 'imbot.v2') => void;
}

/** What the chosen message becomes: by which method it is changed and why, and what that needs. */
export function OpenAsView({ connection, message, as, picked, onPick }: OpenAsProps) {
  const { t } = useI18n();
  const secretRef = useRef<HTMLInputElement>(null);
  const isBot = as.kind === 'change' && as.botId !== null;
  const family = as.kind === 'change' ? familyNamed(as.family) : null;
  const method = family?.update ?? '';
  const why = as.kind === 'copy' ? 'copy' : picked !== null && as.why !== 'known' ? 'chosen' : as.why;
  const lacksScope = isBot && !can(connection.scopes, 'botSend');
  return (
    <section aria-label={t('open.how')} className="grid gap-2 rounded-control border px-3 py-2">
      <p role="status">{t(`open.why.${why}`, { method })}</p>
      {isBot && as.why !== 'known' && (
        <div className="flex">
          <Segmented
            label={t('open.bot')}
            value={as.family === 'imbot' ? 'imbot' : 'imbot.v2'}
            options={[
              { value: 'imbot.v2', label: t('open.bot.imbot.v2') },
              { value: 'imbot', label: t('open.bot.imbot') },
            ]}
            onValue={onPick}
          />
        </div>
      )}
      {isBot && family?.secret && connection.gate.kind === 'webhook' && (
        <SecretField name={family.secret} connection={connection} missing={false} ref={secretRef} />
      )}
      {lacksScope && <Warning>{t('send.tick', { scopes: 'imbot' })}</Warning>}
      {family && isTooOld(message, family.name, Date.now()) && <Warning>{t('open.old', { method })}</Warning>}
      {!hasKeyboard(message) && as.kind === 'change' && <p className="text-caption text-muted">{t('open.bare')}</p>}
    </section>
  );
}

function Warning({ children }: { readonly children: string }) {
  return (
    <p className="flex gap-1 text-caption text-warn">
      <SeverityIcon severity="warning" size={14} className="mt-px" />
      {children}
    </p>
  );
}
