import { type CSSProperties, useEffect, useId, useLayoutEffect, useReducer, useState } from 'react';
import { createPortal } from 'react-dom';
import { variablesOf } from '../../core/variables/list-variables.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { classNames } from '../../ui/class-names.ts';
import { announce } from '../../ui/live.tsx';
import { isTextField, type TextField } from './text-field.ts';
import { matchSources, type TypedVariable, typedVariable } from './token-at.ts';

interface Typing extends TypedVariable {
  readonly field: TextField;
}

/**
 * The list of variables below whatever field somebody types `{{` in. The focus stays in the field, which leads the list as a combobox
 * does: arrows, Enter or Tab, Escape. A new name is just typed on.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function Suggestions() {
  const { t } = useI18n();
  const id = useId();
  const [typing, setTyping] = useState<Typing | null>(() => readTyping(document.activeElement));
  const [active, setActive] = useState(0);
  const [, moved] = useReducer((count: number) => count + 1, 0);
  const sources = typing === null ? [] : knownSources(typing.query);
  const isOpen = typing !== null && sources.length > 0;
  const at = Math.min(active, sources.length - 1);
  const field = isOpen ? typing.field : null;

  const choose = (source: string | undefined) => {
    if (typing === null || source === undefined) return;
    writeInto(typing, `{{${source}}}`);
    setTyping(null);
  };

  useEffect(() => {
    const read = ({ target }: Event) => {
      setActive(0);
      setTyping(readTyping(target));
    };
    const leave = () => setTyping(null);
    document.addEventListener('input', read);
    document.addEventListener('focusout', leave);
    return () => {
      document.removeEventListener('input', read);
      document.removeEventListener('focusout', leave);
    };
  }, []);

  useEffect(() => {
    if (!isOpen) return;
    // The caret may leave the name without a key that types.
    const follow = () => setTyping((now) => now && readTyping(now.field));
    const onKey = (event: KeyboardEvent) => {
      if (event.target !== field || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) setActive((at + step + sources.length) % sources.length);
      else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) choose(sources[at]);
      else if (event.key === 'Escape') setTyping(null);
      else return;
      // Neither the form nor the dialog around it, nor another list of the field, hears of it.
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('selectionchange', follow);
    document.addEventListener('keydown', onKey, true);
    window.addEventListener('resize', moved);
    window.addEventListener('scroll', moved, true);
    return () => {
      document.removeEventListener('selectionchange', follow);
      document.removeEventListener('keydown', onKey, true);
      window.removeEventListener('resize', moved);
      window.removeEventListener('scroll', moved, true);
    };
  });

  useLayoutEffect(() => (field === null ? undefined : lead(field, id)), [field, id]);
  useLayoutEffect(() => {
    field?.setAttribute('aria-activedescendant', `${id}-${at}`);
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [field, id, at]);
  const { length: count } = sources;
  useEffect(() => {
    if (isOpen) announce(t('variables.suggested', { count }));
  }, [isOpen, count, t]);

  if (field === null) return null;
  return createPortal(
    // It stands in the dialog of its field: nothing outside of one can be pressed.
    <div
      role="listbox"
      id={id}
      tabIndex={-1}
      aria-label={t('variables.suggestions')}
      style={placeBelow(field)}
      onMouseDown={(event) => event.preventDefault()}
      className="fixed z-50 overflow-y-auto rounded-control border bg-panel p-1 shadow-float"
    >
      {sources.map((source, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field that has the focus leads the list.
        <div
          key={source}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onPointerMove={() => setActive(index)}
          onClick={() => choose(source)}
          className={classNames(
            'flex min-h-8 cursor-default items-center rounded-[6px] px-2 font-mono text-caption wrap-anywhere touch:min-h-11',
            index === at && 'bg-accent-bg forced-colors:bg-[Highlight] forced-colors:text-[HighlightText]',
          )}
        >
          {source}
        </div>
      ))}
    </div>,
    field.closest('dialog, main') ?? document.body,
  );
}

function readTyping(target: unknown): Typing | null {
  if (!isTextField(target) || target !== document.activeElement) return null;
  const { selectionStart: caret, selectionEnd } = target;
  if (caret === null || caret !== selectionEnd) return null;
  const typed = typedVariable(target.value, caret);
  return typed && { ...typed, field: target };
}

/** As a key does: React listens to what is typed, and overlooks a value that is set by its own setter. */
function writeInto({ field, from, to }: Typing, text: string): void {
  const { prototype } = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  const value = field.value.slice(0, from) + text + field.value.slice(to);
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.setSelectionRange(from + text.length, from + text.length);
}

/** A call gives another value in each place: it is offered by what it says, not by a number. */
function knownSources(query: string): readonly string[] {
  const { variables } = variablesOf(editorStore.getState().history.present);
  return matchSources(
    variables.map(({ source }) => source),
    query,
  );
}

/** Tells a screen reader of the list as long as it is there; what a field said of a list of its own comes back. */
function lead(field: TextField, listId: string): () => void {
  const own = { 'aria-controls': listId, 'aria-autocomplete': 'list', 'aria-activedescendant': '' };
  const before = Object.keys(own).map((name) => [name, field.getAttribute(name)] as const);
  for (const [name, value] of Object.entries(own)) field.setAttribute(name, value);
  return () => {
    for (const [name, value] of before) {
      if (value === null) field.removeAttribute(name);
      else field.setAttribute(name, value);
    }
  };
}

const GAP = 4;
const EDGE = 8;
const TALLEST = 240;
const NARROWEST = 200;

/** Where a list stands that belongs to a field: below it, or above where there is more room; within what a keyboard leaves to see. */
function placeBelow(field: Element): CSSProperties {
  const { left, top, bottom, width } = field.getBoundingClientRect();
  const seen = window.visualViewport?.height ?? window.innerHeight;
  const [above, below] = [top - GAP - EDGE, seen - bottom - GAP - EDGE];
  const wide = Math.min(Math.max(width, NARROWEST), 420, window.innerWidth - 2 * EDGE);
  const start = Math.max(EDGE, Math.min(left, window.innerWidth - EDGE - wide));
  const isAbove = below < 120 && above > below;
  return {
    left: start,
    width: wide,
    maxHeight: Math.min(TALLEST, Math.max(isAbove ? above : below, 44)),
    ...(isAbove ? { bottom: window.innerHeight - top + GAP } : { top: bottom + GAP }),
  };
}
