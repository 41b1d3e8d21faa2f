import { Trash2 } from 'lucide';
import { type MouseEvent, useId } from 'react';
import type { Json } from '../../core/json/json.ts';
import { findField } from '../../core/keyboard/fields.ts';
import { readAction } from '../../core/portal/validator/store-action.ts';
import { ACTION_FIELDS, type ActionKind } from '../../core/request/actions.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { setFieldsCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { IconButton } from '../../ui/button.tsx';
import { FieldNotes } from '../../ui/field-notes.tsx';
import { Section } from '../../ui/section.tsx';
import { ownFields } from './action-memory.ts';
import { AddField } from './add-field.tsx';
import { type ButtonPart, quoted } from './fields/field-labels.ts';
import { JsonField } from './fields/json-field.tsx';
import { useFieldNotes } from './fields/notes.tsx';
import { SectionMark } from './fields/section-mark.tsx';

/** What the other parts do not show: fields no portal knows, and those of an action that lost against another. */
export function OtherFields({ id, fields, kind }: ButtonPart & { readonly kind: ActionKind | null }) {
  const { t } = useI18n();
  const own = kind === null ? [] : ownFields(kind);
  const entries = Object.entries(fields);
  const lost = entries.filter(([name]) => isAction(name) && !name.startsWith('APP_') && !own.includes(name));
  const unknown = entries.filter(([name]) => !findField(name));
  const names = [...lost, ...unknown].map(([name]) => name);
  return (
    <Section
      title={t('inspector.others')}
      note={
        <span className="line-clamp-1">
          <SectionMark id={id} names={names} />
          {names.join(', ')}
        </span>
      }
    >
      {names.length > 0 && (
        <ul className="grid gap-2">
          {lost.map(([name, value]) => (
            <li key={name} data-field={name} className="flex items-center gap-1">
              <Lost id={id} name={name} value={value} fields={fields} />
              <Remove id={id} name={name} />
            </li>
          ))}
          {unknown.map(([name, value]) => (
            <li key={`${id} ${name}`} className="flex items-start gap-1">
              <JsonField id={id} name={name} value={value} />
              <Remove id={id} name={name} className="mt-5" />
            </li>
          ))}
        </ul>
      )}
      <p className="text-caption text-muted">{t('inspector.othersHint')}</p>
      <AddField id={id} fields={fields} />
    </Section>
  );
}

interface LostProps extends ButtonPart {
  readonly name: string;
  readonly value: Json;
}

function Lost({ id, name, value, fields }: LostProps) {
  const { t } = useI18n();
  const noted = useId();
  const notes = useFieldNotes(id, name);
  const actual = readAction(fields);
  const wins = actual !== null && !ownFields(actual).includes(name);
  return (
    <div className="min-w-0 grow">
      <p className="truncate font-mono text-caption">
        {name} <span className="text-muted">{quoted(value)}</span>
      </p>
      {notes.length > 0 ? (
        <FieldNotes id={noted} notes={notes} />
      ) : (
        <p className="text-caption text-muted">
          {wins
            ? t('inspector.ignored', { action: t(`button.${actual}.does`) })
            : actual === null && t('inspector.noKnownAction')}
        </p>
      )}
    </div>
  );
}

function Remove({ id, name, className }: { id: string; name: string; className?: string }) {
  const { t } = useI18n();
  // The button goes with its field: the focus moves on to the next one, so that the keyboard does not lose its place.
  const remove = (event: MouseEvent) => {
    const line = event.currentTarget.closest('li');
    const next = line?.nextElementSibling ?? line?.previousElementSibling ?? line?.closest('details');
    next?.querySelector<HTMLElement>('button, summary')?.focus();
    setFieldsCommand(editorStore, id, { [name]: undefined }, 'editButton');
  };
  return (
    <IconButton
      icon={Trash2}
      label={t('inspector.remove', { name })}
      onClick={remove}
      {...(className ? { className } : {})}
    />
  );
}

function isAction(name: string): boolean {
  return ACTION_FIELDS.some((known) => known === name);
}
