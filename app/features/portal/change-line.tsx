import { ArrowRight } from 'lucide';
import type { Json } from '../../core/json/json.ts';
import type { FieldChange } from '../../core/portal/validator/compare-stored.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../ui/basics/icon.tsx';

/** Longer values are cut here; the JSON shows them whole. */
const SHOWN = 60;

/** One field: what was sent, what is stored, and why. */
export function ChangeLine({ change: { field, sent, stored, why } }: { readonly change: FieldChange }) {
  const { t, say } = useI18n();
  return (
    <li className="wrap-anywhere">
      <code className="font-mono">
        <span className="font-semibold">{field}</span> {brief(sent)}
      </code>
      <span role="img" aria-label={t('portal.becomes')}>
        <Icon of={ArrowRight} size={12} className="mx-1 inline text-muted" />
      </span>
      {stored === undefined ? <em>{t('portal.nothing')}</em> : <code className="font-mono">{brief(stored)}</code>}
      <span className="text-muted"> — {say(why)}</span>
    </li>
  );
}

function brief(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
