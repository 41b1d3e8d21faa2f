import { type ComponentProps, type ReactNode, useState } from 'react';
import { type Json, ownValue } from '../../../core/json/json.ts';
import { findField } from '../../../core/keyboard/fields.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { setFieldsCommand } from '../../../store/commands.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Field, TextArea, TextInput } from '../../../ui/field.tsx';
import { ClearButton } from './clear-button.tsx';
import { type ButtonPart, fieldTitle } from './field-labels.ts';
import { useFieldNotes, useIsExample } from './notes.tsx';

interface ValueFieldProps extends ButtonPart {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What there is to know of it, shown when asked for. */
  readonly about?: string;
  readonly example?: string;
  /** An optional field goes when it is emptied, and can be cleared. */
  readonly optional?: boolean;
  readonly multiline?: boolean;
  readonly mono?: boolean;
  readonly className?: string;
  /** What stands before the input inside of its box. */
  readonly lead?: ReactNode;
  readonly input?: ComponentProps<'input'> & { readonly 'data-inspector-text'?: '' };
}

/** One field of the button as text. What is typed is written at once; a value of another type is shown as JSON. */
export function ValueField(props: ValueFieldProps) {
  const { id, fields, name, label, hint, about, example, optional, mono, className, lead, input } = props;
  const { t } = useI18n();
  const notes = useFieldNotes(id, name);
  const isExample = useIsExample(id, name);
  const value = ownValue(fields, name);
  const integer = findField(name)?.type === 'integer';
  const strange = value !== undefined && typeof value !== 'string' && !(integer && typeof value === 'number');
  const text = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  // An input would swallow line breaks, and turning into it while someone types would take the focus away.
  const [tall, setTall] = useState(props.multiline ?? false);
  if (!tall && /[\r\n]/.test(text)) setTall(true);
  const write = (changed: Json | undefined) =>
    setFieldsCommand(editorStore, id, { [name]: changed }, name === 'TEXT' ? 'editText' : 'editButton');
  const clearable = optional && value !== undefined;
  const shared = {
    value: text,
    mono: mono || strange,
    placeholder: example,
    onText: (typed: string) => write(optional && typed === '' ? undefined : integer ? readInteger(typed) : typed),
  };
  return (
    <div title={fieldTitle(name, t)} className={classNames('min-w-0', className)}>
      <Field
        label={label}
        name={name}
        notes={notes}
        hint={strange ? t('inspector.notText') : hint}
        about={about === undefined ? undefined : { label: t('inspector.about', { name: label }), text: about }}
        mark={isExample ? { text: t('inspector.example'), title: t('inspector.exampleHint') } : undefined}
      >
        {(control) => (
          <div className="relative">
            {lead}
            {tall ? (
              <TextArea
                {...control}
                {...shared}
                rows={1}
                className={classNames('min-h-8! py-[5px]! touch:min-h-11! touch:py-[11px]!', clearable && 'pr-9')}
              />
            ) : (
              <TextInput
                {...control}
                {...input}
                {...shared}
                className={classNames(input?.className, clearable && 'pr-9 touch:pr-12')}
              />
            )}
            {clearable && (
              <ClearButton
                name={label}
                onClear={() => write(undefined)}
                className="absolute! top-0.5 right-0.5 touch:top-0 touch:right-0"
              />
            )}
          </div>
        )}
      </Field>
    </div>
  );
}

/** Plain digits are the number they mean. Everything else, `012` too, stays as typed. */
function readInteger(text: string): Json {
  return /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}
