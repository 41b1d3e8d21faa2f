import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { TEMPLATES } from '../../core/templates/templates.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/field.tsx';
import { findTemplates } from './find-templates.ts';
import { TemplateCard } from './template-card.tsx';

/** All templates, drawn. One is found by what it says or does, and walked to with the arrow keys. */
export function Gallery() {
  const { t, language } = useI18n();
  const [text, setText] = useState('');
  const [reached, setReached] = useState<string | null>(null);
  const id = useId();
  const found = findTemplates(TEMPLATES, useDeferredValue(text), language);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // By touch the focus would only bring up the keys over the pictures.
    if (!matchMedia('(pointer: coarse)').matches) search.current?.focus();
  }, []);
  const current = found.find((one) => one.id === reached) ?? found[0];
  return (
    <Dialog title={t('templates.title')} wide onClose={() => editorStore.setState({ dialog: null })}>
      <div className="sticky top-0 z-10 border-b border-line-soft bg-panel px-4 py-3">
        <TextInput
          ref={search}
          type="search"
          aria-label={t('templates.search')}
          aria-describedby={id}
          placeholder={t('templates.search')}
          value={text}
          onText={setText}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            cardsIn(event.currentTarget.closest('dialog'))[0]?.focus();
          }}
        />
        <p id={id} role="status" className="sr-only">
          {t('templates.found', { count: found.length })}
        </p>
      </div>
      {found.length === 0 ? (
        <p className="px-4 py-16 text-center text-muted">{t('templates.none', { text })}</p>
      ) : (
        <ul
          aria-label={t('templates.title')}
          onKeyDown={walk}
          className="@container grid grid-cols-[repeat(auto-fill,minmax(min(14rem,100%),1fr))] gap-3 p-4"
        >
          {found.map((template) => (
            <TemplateCard
              key={template.id}
              template={template}
              tabIndex={template === current ? 0 : -1}
              onReach={() => setReached(template.id)}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function cardsIn(element: Element | null): readonly HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>('[data-template]') ?? [])];
}

/** The cards are one stop for Tab. Up from the first line leads back to the search. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const cards = cardsIn(event.currentTarget);
  const at = event.target instanceof HTMLElement ? cards.indexOf(event.target) : -1;
  if (at < 0) return;
  const columns = countColumns(cards);
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - columns,
    ArrowDown: at + columns,
    Home: 0,
    End: cards.length - 1,
  };
  const to = steps[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const above = event.key === 'ArrowUp' && to < 0;
  const next = above ? event.currentTarget.closest('dialog')?.querySelector<HTMLElement>('input') : cards[to];
  next?.focus();
}

function countColumns(cards: readonly HTMLElement[]): number {
  const [first] = cards;
  const below = cards.findIndex((card) => card.offsetTop !== first?.offsetTop);
  return below < 0 ? cards.length : below;
}
