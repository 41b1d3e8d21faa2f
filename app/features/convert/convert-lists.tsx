import { ExternalLink } from 'lucide';
import { type ReactNode, useId } from 'react';
import type { Conversion } from '../../core/portal/convert/convert-to-v2.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../ui/basics/icon.tsx';
import { SeverityIcon } from '../../ui/severity-icon.tsx';

/** What a conversion changes, what it loses, what it still needs, and what else has to change in the bot. */
export function ConvertLists({ conversion }: { readonly conversion: Conversion }) {
  const { t, say } = useI18n();
  const { changes, losses, needs, tasks } = conversion;
  return (
    <div className="grid gap-4 p-4">
      <Part title={t('convert.losses')}>
        {losses.map((said) => (
          <Warned key={say(said)}>{say(said)}</Warned>
        ))}
      </Part>
      <Part title={t('convert.needs')}>
        {needs.map((said) => (
          <Warned key={say(said)}>{say(said)}</Warned>
        ))}
      </Part>
      <Part title={t('convert.changes')}>
        {changes.map((said) => (
          <li key={said.code} className="break-words">
            {say(said)}
          </li>
        ))}
      </Part>
      <Part title={t('convert.tasks')}>
        {tasks.map(({ said, page }) => (
          <li key={said.code} className="break-words">
            {say(said)}{' '}
            <a
              href={page}
              target="_blank"
              rel="noreferrer noopener"
              aria-label={t('convert.pageOf', { task: say(said) })}
              className="inline-flex items-center gap-1 whitespace-nowrap text-muted underline decoration-line underline-offset-2 hover:text-text touch:-my-2 touch:py-2"
            >
              {t('convert.page')}
              <Icon of={ExternalLink} size={12} />
            </a>
          </li>
        ))}
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  const id = useId();
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="mb-1.5 font-semibold">
        {title}
      </h3>
      <ul className="grid list-disc gap-1.5 pl-4.5 marker:text-faint">{children}</ul>
    </section>
  );
}

function Warned({ children }: { readonly children: string }) {
  return (
    <li className="-ml-4.5 flex list-none gap-2">
      <SeverityIcon severity="warning" size={14} className="mt-0.5" />
      <span className="min-w-0 break-words">{children}</span>
    </li>
  );
}
