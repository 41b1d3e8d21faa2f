import type { Translate } from '../../../i18n/i18n.tsx';
import type { Connection } from '../../../portal-client/call/connection.ts';

/** Whose connection it is: the name and number as the portal tells them, or the number in the webhook. */
export function ownerName({ gate, owner }: Pick<Connection, 'gate' | 'owner'>, t: Translate): string {
  const number = owner?.id ?? (gate.kind === 'webhook' ? gate.webhook.user : '');
  return owner?.name ? t('send.owner', { name: owner.name, id: number }) : t('send.ownerNumber', { id: number });
}

/** Where its calls go: host and folder of the portal, without the scheme. */
export function portalName({ gate }: Pick<Connection, 'gate'>, t: Translate): string {
  if (gate.kind === 'built-in') return t('send.builtIn');
  return `${gate.webhook.origin.replace(/^https?:\/\//, '')}${gate.webhook.prefix}`;
}
