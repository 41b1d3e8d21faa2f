import { useI18n } from '../../i18n/i18n.tsx';

const EXAMPLES = ['import.how.row', 'import.how.link', 'import.how.command'] as const;

/** What stands there before anything is pasted: how a list becomes a keyboard. */
export function HowTo() {
  const { t } = useI18n();
  return (
    <>
      <p className="text-muted">{t('import.empty')}</p>
      <p className="text-muted">{t('import.emptyHow')}</p>
      <dl className="grid gap-2">
        {EXAMPLES.map((key) => (
          <div key={key}>
            <dt className="font-mono text-caption">{t(`${key}.text`)}</dt>
            <dd className="text-caption text-muted">{t(key)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
