import { ChevronRight } from 'lucide';
import { useId } from 'react';
import { PictureView } from '../../chat-view/picture-view.tsx';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { findAction } from '../../store/actions/actions.ts';
import { editorStore } from '../../store/editor-store.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { ahead, late } from '../../ui/basics/late.ts';
import { focusSoon } from '../../ui/focus-soon.ts';
import { announce, showToast } from '../../ui/live.tsx';
import { FILLED_BOARD } from './filled-board.ts';
// Drawn already: what draws and holds a template comes with the first of them that is taken.
import TEMPLATES from './first-templates.json' with { type: 'json' };

/** What takes one of them in. */
const TAKING = late(() => import('./take-first-template.ts'));
const takeAhead = () => ahead(TAKING, FILLED_BOARD);

/** Three templates to begin with, drawn, and the way to all of them. */
export function FirstTemplates() {
  const { t } = useFirstI18n();
  const id = useId();
  return (
    <section aria-labelledby={id} className="@container mt-5" onPointerEnter={takeAhead} onFocus={takeAhead}>
      <div className="mb-2 flex items-center justify-between">
        <h3 id={id} className="text-group font-semibold tracking-wider text-muted uppercase">
          {t('templates.first')}
        </h3>
        <button
          type="button"
          onClick={() => findAction('templates').run(editorStore)}
          className="-mr-1.5 inline-flex h-7 items-center gap-0.5 rounded-control px-1.5 font-medium text-accent-strong hover:bg-accent-bg touch:h-11"
        >
          {t('templates.all')}
          <Icon of={ChevronRight} size={16} strokeWidth={1.75} />
        </button>
      </div>
      <ul className="grid gap-3 @md:grid-cols-3">
        {TEMPLATES.map((template) => (
          <li key={template.id}>
            <FirstTemplate template={template} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FirstTemplate({ template }: { readonly template: (typeof TEMPLATES)[number] }) {
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
        Promise.all([TAKING.load(), FILLED_BOARD.load()]).then(
          ([{ takeFirstTemplate }]) => {
            const first = takeFirstTemplate(template.id, language);
            announce(t('templates.inserted', { name }));
            focusSoon(`[data-chip-id="${first}"] button`);
          },
          () => showToast(t('app.partFailed')),
        );
      }}
      className="flex size-full overflow-hidden rounded-card border bg-panel text-left shadow-xs hover:border-faint hover:bg-line-soft @md:flex-col"
    >
      <PictureView
        look={template.look[language]}
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
