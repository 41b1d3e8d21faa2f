import { FilePlus, ListPlus, Replace } from 'lucide';
import { useId } from 'react';
import { useStore } from 'zustand';
import { KeyboardPicture } from '../../chat-view/keyboard-picture.tsx';
import type { MethodName } from '../../core/keyboard/design.ts';
import { findMethod } from '../../core/request/methods.ts';
import { countButtons } from '../../core/request/take-request.ts';
import { templateDesign } from '../../core/templates/take-template.ts';
import type { Template } from '../../core/templates/template.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { Menu } from '../../ui/menu.tsx';
import type { MenuItem } from '../../ui/menu-item.ts';
import { insertTemplate, openTemplate } from './insert-template.ts';

interface TemplateCardProps {
  readonly template: Template;
  readonly tabIndex: number;
  readonly onReach: () => void;
}

const CARD =
  'flex size-full overflow-hidden rounded-card @md:flex-col border bg-panel text-left outline-offset-2 hover:border-faint hover:bg-line-soft aria-expanded:border-accent';

/** One template, drawn. On an empty board a press takes it; where there is something already, it asks where to. */
export function TemplateCard({ template, tabIndex, onReach }: TemplateCardProps) {
  const { t, language } = useI18n();
  const isEmpty = useStore(editorStore, ({ history }) => countButtons(history.present.keyboard) === 0);
  const id = useId();
  const name = template.name[language];
  const card = {
    type: 'button',
    'data-template': template.id,
    'aria-label': name,
    'aria-describedby': id,
    tabIndex,
    className: CARD,
  } as const;
  const insert = (way: 'replace' | 'append') => insertTemplate(template, language, way, t);
  const face = <CardFace template={template} noteId={id} />;
  if (isEmpty) {
    return (
      <li>
        <button {...card} onFocus={onReach} onClick={() => insert('replace')}>
          {face}
        </button>
      </li>
    );
  }
  const items = (): readonly MenuItem[] => [
    { kind: 'item', label: t('templates.append'), icon: ListPlus, run: () => insert('append') },
    { kind: 'item', label: t('templates.replace'), icon: Replace, run: () => insert('replace') },
    {
      kind: 'item',
      label: t('templates.open'),
      icon: FilePlus,
      run: () => void openTemplate(template, language, t),
    },
  ];
  return (
    <li>
      <Menu label={name} items={items}>
        {/* The arrow keys walk from card to card. */}
        {({ onKeyDown: _, onFocus, ...trigger }) => (
          <button
            {...trigger}
            {...card}
            onFocus={() => {
              onFocus();
              onReach();
            }}
          >
            {face}
          </button>
        )}
      </Menu>
    </li>
  );
}

function CardFace({ template, noteId }: { readonly template: Template; readonly noteId: string }) {
  const { t, language } = useI18n();
  const methods = [...new Set(template.methods.map(shortMethod))];
  return (
    <>
      <KeyboardPicture
        design={templateDesign(template, language)}
        lines={3}
        className="min-h-28 w-[44%] shrink-0 @max-md:border-r @md:h-40 @md:w-full @md:border-b"
      />
      <span className="flex min-w-0 grow flex-col gap-1 px-2.5 py-2.5">
        <span className="text-name font-semibold">{template.name[language]}</span>
        <span id={noteId} className="contents">
          <span className="text-caption text-muted">{template.when[language]}</span>
          <span className="sr-only">{t('templates.for', { methods: template.methods.join(', ') })}</span>
        </span>
        <span aria-hidden="true" className="mt-auto flex flex-wrap gap-1 pt-1.5">
          {methods.map((method) => (
            <span key={method} className="rounded-[5px] border px-1 font-mono text-group text-muted">
              {method}
            </span>
          ))}
        </span>
      </span>
    </>
  );
}

/** The family and what it does: the whole name has no room. */
function shortMethod(name: MethodName): string {
  const { version, family } = findMethod(name);
  return version === 1 ? name : `${family} ${name.split('.').at(-1)}`;
}
