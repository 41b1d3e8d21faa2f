import type { Json } from '../../core/json/json.ts';
import type { StoredEntry } from '../../core/portal/validator/store-answer.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { CodeView } from '../../ui/code-view.tsx';

interface SideBySideProps {
  readonly id: string;
  readonly name: string;
  readonly sent: Json;
  readonly stored: StoredEntry | null;
}

/** What is sent beside what is stored; one above the other where there is no room. */
export function SideBySide({ id, name, sent, stored }: SideBySideProps) {
  const { t } = useI18n();
  return (
    <div id={id} className="grid gap-3 pt-1 pb-2 wide:grid-cols-2">
      <Side title={t('portal.sent')} label={t('portal.sentOf', { name })} value={sent} />
      {stored === null ? (
        <div>
          <p className="text-caption font-medium text-muted">{t('portal.storedJson')}</p>
          <p className="text-caption text-muted">{t('portal.nothingStored')}</p>
        </div>
      ) : (
        <Side title={t('portal.storedJson')} label={t('portal.storedOf', { name })} value={stored} />
      )}
    </div>
  );
}

function Side({ title, label, value }: { title: string; label: string; value: Json }) {
  return (
    <div className="min-w-0">
      <p className="text-caption font-medium text-muted">{title}</p>
      <CodeView
        code={JSON.stringify(value, null, 2)}
        label={label}
        className="max-h-96 rounded-control border px-3 py-1.5"
      />
    </div>
  );
}
