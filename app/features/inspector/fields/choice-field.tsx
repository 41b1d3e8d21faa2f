import { ownValue } from '../../../core/json/json.ts';
import { findField } from '../../../core/keyboard/fields.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { setFieldsCommand } from '../../../store/commands.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { Field, Select } from '../../../ui/field.tsx';
import { ClearButton } from './clear-button.tsx';
import { type ButtonPart, countsAs, fieldTitle, quoted } from './field-labels.ts';
import { useFieldNotes } from './notes.tsx';

interface ChoiceFieldProps extends ButtonPart {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const STRANGE = 'strange';

/** One field out of a few values. A value that is none of them is kept, named and shown as what it counts as. */
export function ChoiceField({ id, fields, name, label, options }: ChoiceFieldProps) {
  const { t } = useI18n();
  const notes = useFieldNotes(id, name);
  const value = ownValue(fields, name);
  const fallback = findField(name)?.default ?? '';
  const strange = value !== undefined && !options.some((option) => option.value === value);
  const shown = strange ? [...options, { value: STRANGE, label: quoted(value) }] : options;
  const note = strange ? countsAs(value, fallback, t) : undefined;
  const write = (changed: string | undefined) => setFieldsCommand(editorStore, id, { [name]: changed }, 'editButton');
  return (
    <div title={fieldTitle(name, t)} className="relative min-w-0">
      <Field label={label} name={name} notes={notes} hint={note}>
        {(control) => (
          <div className="flex items-center gap-1">
            <Select
              {...control}
              options={shown}
              value={strange ? STRANGE : String(value ?? fallback)}
              onValue={(chosen) => chosen !== STRANGE && write(chosen)}
            />
            {value !== undefined && <ClearButton beside name={label} onClear={() => write(undefined)} />}
          </div>
        )}
      </Field>
    </div>
  );
}
