import type { Json } from '../../../core/json/json.ts';
import { findJsonError } from '../../../core/json/scan-json.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { setFieldsCommand } from '../../../store/commands.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { Field, TextInput } from '../../../ui/field.tsx';
import { useFieldNotes } from './notes.tsx';
import { useDraft } from './use-draft.ts';

interface JsonFieldProps {
  readonly id: string;
  readonly name: string;
  readonly value: Json;
}

/** Any value of a field as JSON. Valid JSON is written at once; a draft that is not JSON yet is kept beside it. */
export function JsonField({ id, name, value }: JsonFieldProps) {
  const { t } = useI18n();
  const draft = useDraft(`${id} ${name}`, value);
  const text = draft.text ?? JSON.stringify(value);
  const problem = useJsonProblem(text);
  const notes = useFieldNotes(id, name);
  return (
    <Field
      label={name}
      name={name}
      notes={notes}
      error={problem && `${problem} ${t('inspector.jsonKept')}`}
      hint={name === 'FUNCTION' && value !== null && t('inspector.function')}
      className="grow"
    >
      {(control) => (
        <TextInput
          {...control}
          mono
          aria-label={t('inspector.jsonOf', { name })}
          value={text}
          onText={(typed) => {
            const meant = findJsonError(typed) === null ? (JSON.parse(typed) as Json) : value;
            draft.keep(typed, meant);
            setFieldsCommand(editorStore, id, { [name]: meant }, 'editButton');
          }}
          onBlur={() => problem === null && draft.drop()}
        />
      )}
    </Field>
  );
}

/** What is wrong with a text that should be JSON, and where; null when nothing is. */
export function useJsonProblem(text: string): string | null {
  const { t } = useI18n();
  if (text.trim() === '') return t('inspector.jsonEmpty');
  const place = findJsonError(text);
  if (place === null) return null;
  return place >= text.length ? t('inspector.jsonShort') : t('inspector.jsonWrong', { place: place + 1 });
}
