import { findSecrets } from '../../../core/request/find-secrets.ts';
import { maskText } from '../../../core/request/mask-secrets.ts';
import type { Translate } from '../../../i18n/i18n.tsx';
import { connectionSecrets } from '../../../portal-client/call/connection.ts';
import { connectionStore } from '../../../portal-client/connection-store.ts';
import type { Outgoing } from '../../../ui/outgoing.ts';

/** Shorter words stand in too many texts. */
const SHORTEST = 6;

/**
 * Looks at a text that is to leave the page. Passwords of open connections never do; what else looks like a secret is the person's
 * own text, which goes as it is, with a warning.
 */
export function checkSecrets(given: string, t: Translate): Outgoing {
  const open = connectionStore.getState().connections.filter(({ gate }) => gate.kind === 'webhook');
  const exact = open.flatMap(connectionSecrets).filter(({ length }) => length >= SHORTEST);
  const text = exact.length === 0 ? given : maskText(given, { exact, exactOnly: true });
  const names = findSecrets(text).names.map((name) => (name === 'webhook' ? t('app.webhook') : name));
  return { text, warning: names.length === 0 ? null : t('app.secretInside', { names: names.join(', ') }) };
}
