import { ChevronDown } from 'lucide';
import { type ReactNode, type Ref, useEffect, useId, useRef } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { TargetSection } from '../../../portal-client/directory/list-sections.ts';
import type { Recipient } from '../../../portal-client/directory/target-store.ts';
import { IconButton } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { type ControlProps, TextInput } from '../../../ui/field.tsx';
import { TargetRow } from './target-row.tsx';
import { useListKeys } from './use-list-keys.ts';

interface ComboboxProps {
  readonly control: ControlProps;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  /** What stands in the input, and the id beside it when that is a name. */
  readonly text: string;
  readonly beside: string | null;
  readonly selected: string;
  /** Whether the text is only a way to an option. */
  readonly isSearch: boolean;
  /** Null without a list: the input is for free text alone. */
  readonly sections: readonly TargetSection[] | null;
  readonly nameOf: (target: Recipient) => string;
  readonly labelOf: (section: TargetSection) => string | null;
  /** What is said below the list: that it loads, that nothing was found, what failed. */
  readonly notes: readonly ReactNode[];
  /** What is spoken besides the number of options. */
  readonly spoken: string;
  readonly placeholder: string;
  readonly onOpen: () => void;
  readonly onText: (text: string) => void;
  readonly onChoose: (dialogId: string) => void;
  readonly onLeave: () => void;
}

/** An input for a name or an id, with a list of dialogs to choose from. */
export function Combobox({ sections, notes, nameOf, labelOf, onLeave, ...props }: ComboboxProps) {
  const { t } = useI18n();
  const listId = useId();
  const popup = useRef<HTMLDivElement>(null);
  const entered = useRef(false);
  const ids = (sections ?? []).flatMap(({ targets }) => targets.map(({ dialogId }) => dialogId));
  const { selected, isSearch, onOpen, onChoose } = props;
  // A variable is nothing to look for: the list of variables stands there.
  const hasContent = sections !== null && ids.length + notes.length > 0 && !props.text.includes('{{');
  const list = useListKeys({ ids, selected, hasContent, isSearch, onOpen, onChoose });
  const { open } = list;
  const optionId = (dialogId: string) => `${listId}-${dialogId}`;
  // It grows when answers come.
  const size = open ? ids.length + notes.length : 0;
  useEffect(() => {
    if (size > 0) popup.current?.scrollIntoView({ block: 'nearest' });
  }, [size]);
  useEffect(() => {
    if (list.active !== null) document.getElementById(`${listId}-${list.active}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, list.active]);
  return (
    <div className="relative">
      <TextInput
        {...props.control}
        ref={props.inputRef}
        role="combobox"
        aria-expanded={open}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        {...(open && ids.length > 0 ? { 'aria-controls': listId } : {})}
        {...(list.active === null ? {} : { 'aria-activedescendant': optionId(list.active) })}
        value={props.text}
        placeholder={props.placeholder}
        autoCapitalize="off"
        autoCorrect="off"
        className={classNames('text-ellipsis', sections ? 'pr-10' : '', props.beside && 'pr-28')}
        onText={(text) => {
          list.show();
          props.onText(text);
        }}
        onFocus={() => {
          entered.current = true;
        }}
        onClick={(event) => {
          // Typing takes the place of a name that was chosen; a second click puts the cursor into it.
          if (entered.current && props.beside) event.currentTarget.select();
          entered.current = false;
          if (!open) list.show();
        }}
        onBlur={() => {
          list.hide();
          onLeave();
        }}
        onKeyDown={sections ? list.onKeyDown : undefined}
      />
      {props.beside && (
        <span
          className={classNames(
            'pointer-events-none absolute inset-y-0 my-auto h-4 max-w-20 truncate font-mono text-caption text-muted',
            sections ? 'right-9 touch:right-11' : 'right-2.5',
          )}
        >
          {props.beside}
        </span>
      )}
      {sections && (
        // Keys need no button: an arrow opens the list.
        <IconButton
          icon={ChevronDown}
          small
          tabIndex={-1}
          label={t(open ? 'send.target.hide' : 'send.target.show')}
          className="absolute inset-y-0 right-0.5 my-auto"
          onMouseDown={(event) => {
            event.preventDefault();
            event.currentTarget.parentElement?.querySelector('input')?.focus();
          }}
          onClick={open ? list.hide : list.show}
        />
      )}
      <p aria-live="polite" className="sr-only">
        {[open && t('send.target.count', { count: ids.length }), props.spoken].filter(Boolean).join(' ')}
      </p>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: nothing can be done here, a press only must not take the focus.
        <div
          ref={popup}
          onMouseDown={(event) => event.preventDefault()}
          className="absolute inset-x-0 top-full z-10 my-1 flex max-h-[min(320px,44dvh)] flex-col overflow-hidden rounded-card border bg-panel shadow-float"
        >
          {ids.length > 0 && (
            <div
              role="listbox"
              id={listId}
              aria-label={t('send.target.list')}
              className="relative min-h-0 overflow-y-auto p-1"
            >
              {sections?.map((section) => {
                const label = labelOf(section);
                return (
                  // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox.
                  <div key={section.name} role="group" aria-label={label ?? undefined}>
                    {label && (
                      <div aria-hidden="true" className="px-2 pt-2 pb-1 text-caption font-medium text-muted">
                        {label}
                      </div>
                    )}
                    {section.targets.map((target) => (
                      <TargetRow
                        key={target.dialogId}
                        id={optionId(target.dialogId)}
                        target={target}
                        name={nameOf(target)}
                        active={target.dialogId === list.active}
                        selected={target.dialogId === selected}
                        onPoint={() => list.setActive(target.dialogId)}
                        onChoose={() => list.choose(target.dialogId)}
                      />
                    ))}
                  </div>
                );
              })}
            </div>
          )}
          {notes.length > 0 && (
            <div
              className={classNames(
                'relative grid max-h-40 shrink-0 gap-1 overflow-y-auto px-3 py-2 text-caption text-muted',
                ids.length > 0 && 'border-t border-line-soft',
              )}
            >
              {notes.map((note, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a note has no name but its place.
                <p key={index}>{note}</p>
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
