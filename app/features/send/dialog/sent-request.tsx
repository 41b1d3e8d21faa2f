import type { Design } from '../../../core/keyboard/design.ts';
import { writeParams } from '../../../core/request/write-params.ts';
import { variablesOf } from '../../../core/variables/list-variables.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { withSamples } from '../../../portal-client/fill-samples.ts';
import { CodeView } from '../../../ui/code-view.tsx';

/** What goes out once the samples are in: only a design with variables is sent otherwise than it looks. */
export function SentRequest({ design }: { readonly design: Design }) {
  const { t } = useI18n();
  if (variablesOf(design).variables.length === 0) return null;
  return (
    <details className="group rounded-control border">
      <summary className="cursor-pointer px-3 py-1.5 text-caption font-medium touch:py-3.5">
        {t('send.request')}
      </summary>
      <CodeView
        code={JSON.stringify(writeParams(withSamples(design)), null, 2)}
        label={t('send.request')}
        className="max-h-48 border-t border-line-soft bg-bg px-3 py-2"
      />
    </details>
  );
}
