import { useI18n } from '../../../i18n/i18n.tsx';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { connectionStore } from '../../../portal-client/connection-store.ts';
import { Field, Select } from '../../../ui/field.tsx';
import { ownerName, portalName } from '../parts/owner-name.ts';

interface PortalSwitchProps {
  readonly connections: readonly Connection[];
  readonly current: string;
}

/** Which of several connections is used. */
export function PortalSwitch({ connections, current }: PortalSwitchProps) {
  const { t } = useI18n();
  return (
    <div className="border-b border-line-soft p-3">
      <Field label={t('send.portal')}>
        {(control) => (
          <Select
            {...control}
            value={current}
            options={connections.map((one) => ({
              value: one.id,
              label: one.gate.kind === 'built-in' ? portalName(one, t) : `${portalName(one, t)} · ${ownerName(one, t)}`,
            }))}
            // What stands in the field of the webhook would go before it.
            onValue={(id) => connectionStore.setState({ current: id, webhookText: '', adding: false })}
          />
        )}
      </Field>
    </div>
  );
}
