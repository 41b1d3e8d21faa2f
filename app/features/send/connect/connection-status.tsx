import { RotateCw } from 'lucide';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { connect, connectText } from '../../../portal-client/connect.ts';
import { forget } from '../../../portal-client/remember.ts';
import { Button } from '../../../ui/button.tsx';
import { FailureDetails, FailureHeadline } from '../parts/failure-notes.tsx';

interface ConnectionStatusProps {
  readonly connection: Connection;
  /** It comes from the text in the field, which goes when the connection stands. */
  readonly entered: boolean;
}

/** While it is asked whose webhook it is, and when that failed; nothing when all is well. */
export function ConnectionStatus({ connection, entered }: ConnectionStatusProps) {
  const { t } = useI18n();
  const { id, gate, state, failure } = connection;
  return (
    <>
      <div role="status" className={state === 'ready' ? 'sr-only' : 'text-caption'}>
        {state === 'checking' && <span className="text-muted">{t('send.checking')}</span>}
        {state === 'failed' && failure && <FailureHeadline reply={failure} method="profile" />}
      </div>
      {state === 'failed' && failure && (
        <>
          <FailureDetails reply={failure} />
          <div className="flex flex-wrap gap-2">
            <Button small icon={RotateCw} onClick={() => void (entered ? connectText() : connect(gate))}>
              {t('send.retry')}
            </Button>
            <Button small variant="ghost" onClick={() => forget(id)}>
              {t('send.forget')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
