import type { Ref } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { SendDoubt } from '../../../portal-client/attempts.ts';
import { SeverityIcon } from '../../../ui/severity-icon.tsx';

/** Says why this could be a second message, and asks. */
export function DoubtNotice({ doubt, ref }: { readonly doubt: SendDoubt; readonly ref: Ref<HTMLDivElement> }) {
  const { t } = useI18n();
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="alert"
      className="flex gap-2 rounded-control bg-warn-bg px-3 py-2 text-text outline-none focus-visible:outline-2"
    >
      <SeverityIcon severity="warning" className="mt-0.5" />
      <div className="grid min-w-0 gap-1">
        <p>{t(`send.doubt.${doubt}`)}</p>
        <p className="font-semibold">{t('send.ask')}</p>
      </div>
    </div>
  );
}
