import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { KeyboardPicture } from '../../chat-view/keyboard-picture.tsx';
import { FIRST_TEMPLATES } from '../../core/templates/first-templates.ts';
import { templateDesign } from '../../core/templates/take-template.ts';
import type { Template } from '../../core/templates/template.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { findAction } from '../../store/actions/actions.ts';
import { editorStore } from '../../store/editor-store.ts';
import { templateCommand } from '../../store/template-command.ts';
import { focusSoon } from '../../ui/focus-soon.ts';
import { announce } from '../../ui/live.tsx';

/** Three templates to begin with, drawn, and the way to all of them. */
export function FirstTemplates() {
  const { t } = useFirstI18n();
  const id = useId();
  return (
    <section aria-labelledby={id} className="@container mt-5">
      <div className="mb-2 flex items-center justify-between">
        <h3 id={id} className="text-group font-semibold tracking-wider text-muted uppercase">
          {t('templates.first')}
        </h3>
        <button
          type="button"
          onClick={() => findAction('templates').run(editorStore)}
          className="-mr-1.5 inline-flex h-7 items-center gap-0.5 rounded-control px-1.5 font-medium text-accent hover:bg-accent-bg touch:h-11"
        >
          {t('templates.all')}
          <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      <ul className="grid gap-3 @md:grid-cols-3">
        {FIRST_TEMPLATES.map((template) => (
          <li key={template.id}>
            <FirstTemplate template={template} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FirstTemplate({ template }: { readonly template: Template }) {
  const { t, language } = useFirstI18n();
  const id = useId();
  const name = template.name[language];
  return (
    <button
      type="button"
      aria-label={name}
      aria-describedby={id}
      title={template.when[language]}
      onClick={() => {
        const first = templateCommand(editorStore, template, language, 'replace');
        announce(t('templates.inserted', { name }));
        focusSoon(`[data-chip-id="${first}"] button`);
      }}
      className="flex size-full overflow-hidden rounded-card border bg-panel text-left shadow-xs hover:border-faint hover:bg-line-soft @md:flex-col"
    >
      <KeyboardPicture
        design={templateDesign(template, language)}
        scale={0.66}
        lines={3}
        className="min-h-28 w-[44%] shrink-0 @max-md:border-r @md:min-h-36 @md:w-full @md:grow @md:border-b"
      />
      <span className="flex min-w-0 flex-col gap-0.5 px-3 py-2.5">
        <span className="font-semibold">{name}</span>
        <span id={id} className="text-caption text-muted @md:sr-only">
          {template.when[language]}
        </span>
      </span>
    </button>
  );
}
