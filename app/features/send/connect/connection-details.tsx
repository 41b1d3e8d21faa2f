import { Check, TriangleAlert, X } from 'lucide';
import type { ReactNode } from 'react';
import { maskWebhook } from '../../../core/request/webhook-url.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { listCapabilities, needlessScopes } from '../../../portal-client/connection-store.ts';
import { Icon } from '../../../ui/basics/icon.tsx';
import { classNames } from '../../../ui/class-names.ts';

/** What a connection may do, what is missing for the rest and where to tick it, and what is ticked beyond need. */
export function ConnectionDetails({ connection }: { readonly connection: Connection }) {
  const { t } = useI18n();
  const { gate, owner, scopes } = connection;
  const able = scopes && listCapabilities(scopes);
  const missing = [...new Set(able?.filter(({ works }) => !works).map(({ scope }) => scope))];
  const needless = scopes ? needlessScopes(scopes) : [];
  return (
    <div className="grid gap-3 text-caption">
      {gate.kind === 'webhook' && <p className="font-mono break-all text-muted">{maskWebhook(gate.webhook)}</p>}
      {gate.kind === 'built-in' && <p className="text-muted">{t('send.builtInHint')}</p>}
      {scopes && (
        <div>
          <h3 className="text-muted">{t('send.scopes')}</h3>
          <ul aria-label={t('send.scopes')} className="mt-1 flex flex-wrap gap-1">
            {scopes.length === 0 && <li>{t('send.scopesNone')}</li>}
            {scopes.map((scope) => (
              <li
                key={scope}
                className={classNames(
                  'rounded-chip border px-1.5 font-mono',
                  needless.includes(scope) ? 'border-warn text-warn' : 'border-line',
                )}
              >
                {scope}
              </li>
            ))}
          </ul>
        </div>
      )}
      {able && (
        <ul aria-label={t('send.able')} className="grid gap-1 wide:grid-cols-2">
          {able.map(({ capability, scope, works }) => (
            <li key={capability} className="flex gap-1.5">
              {works ? (
                <Icon of={Check} size={14} className="mt-px shrink-0 text-ok" />
              ) : (
                <Icon of={X} size={14} className="mt-px shrink-0 text-danger" />
              )}
              <span className={works ? '' : 'text-muted'}>
                {t(`send.can.${capability}`)}
                {!works && ` — ${t('send.needs', { scope })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && <Warning>{t('send.tick', { scopes: missing.join(', ') })}</Warning>}
      {gate.kind === 'webhook' && owner?.admin && <Warning>{t('send.admin')}</Warning>}
      {connection.cut && <Warning>{t('send.cutNames')}</Warning>}
      {needless.length > 0 && <Warning>{t('send.needless', { scopes: needless.join(', ') })}</Warning>}
    </div>
  );
}

function Warning({ children }: { readonly children: ReactNode }) {
  return (
    <p className="flex gap-1.5 rounded-control bg-warn-bg px-2 py-1.5 text-text">
      <Icon of={TriangleAlert} size={14} className="mt-px shrink-0 text-warn" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}

/** How many things about a connection its owner should know. */
export function countWarnings({ gate, owner, scopes, cut }: Connection): number {
  if (gate.kind === 'built-in') return 0;
  const missing = scopes !== null && listCapabilities(scopes).some(({ works }) => !works);
  return [missing, owner?.admin, cut, scopes !== null && needlessScopes(scopes).length > 0].filter(Boolean).length;
}
