import { ChevronRight, CircleAlert, CircleCheck, Loader, TriangleAlert } from 'lucide';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { Icon } from '../../../ui/basics/icon.tsx';
import { ownerName, portalName } from '../parts/owner-name.ts';
import { ConnectionDetails, countWarnings } from './connection-details.tsx';

interface ConnectionLineProps {
  readonly connection: Connection;
  /** What can be done with it; below its details. */
  readonly children: ReactNode;
}

/** The connection in one line: whose it is and where it leads. It unfolds to all that is known of it. */
export function ConnectionLine({ connection, children }: ConnectionLineProps) {
  const { t } = useI18n();
  const warnings = countWarnings(connection);
  const builtIn = connection.gate.kind === 'built-in';
  return (
    <details className="group">
      <summary className="flex min-h-10 cursor-pointer list-none items-center gap-2 px-3 py-1.5 hover:bg-bg touch:min-h-12 [&::-webkit-details-marker]:hidden">
        <StateIcon state={connection.state} />
        <span className="min-w-0 grow wrap-anywhere">
          <span className="font-semibold">{portalName(connection, t)}</span>
          {!builtIn && <span className="text-muted"> · {ownerName(connection, t)}</span>}
        </span>
        {warnings > 0 && (
          <span className="flex shrink-0 items-center gap-1 text-caption text-warn">
            <Icon of={TriangleAlert} size={14} />
            <span className="max-wide:sr-only">{t('send.warnings', { count: warnings })}</span>
            <span className="wide:hidden" aria-hidden="true">
              {warnings}
            </span>
          </span>
        )}
        <Icon of={ChevronRight} size={16} className="shrink-0 text-muted transition-transform group-open:rotate-90" />
      </summary>
      <div className="grid gap-3 border-t border-line-soft p-3">
        <ConnectionDetails connection={connection} />
        {children}
      </div>
    </details>
  );
}

function StateIcon({ state }: { readonly state: Connection['state'] }) {
  switch (state) {
    case 'checking':
      return <Icon of={Loader} size={16} className="shrink-0 text-muted motion-safe:animate-spin" />;
    case 'ready':
      return <Icon of={CircleCheck} size={16} className="shrink-0 text-ok" />;
    case 'failed':
      return <Icon of={CircleAlert} size={16} className="shrink-0 text-danger" />;
  }
}
