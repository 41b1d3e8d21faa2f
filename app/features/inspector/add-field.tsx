import { Plus } from 'lucide';
import { useRef, useState } from 'react';
import type { Json } from '../../core/json/json.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { setFieldsCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { Button } from '../../ui/button.tsx';
import { Field, TextInput } from '../../ui/field.tsx';
import type { ButtonPart } from './fields/field-labels.ts';
import { useJsonProblem } from './fields/json-field.tsx';

/** A field of any name. What is typed waits here until it is added, whichever button is selected meanwhile. */
export function AddField({ id, fields }: ButtonPart) {
  const { t } = useI18n();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const jsonProblem = useJsonProblem(text);
  const nameProblem = Object.hasOwn(fields, name)
    ? t('inspector.nameTaken')
    : name.trim() === '' && t('inspector.nameMissing');
  const add = () => {
    setTried(true);
    if (nameProblem || jsonProblem) {
      form.current?.querySelectorAll('input')[nameProblem ? 0 : 1]?.focus();
      return;
    }
    setFieldsCommand(editorStore, id, { [name]: JSON.parse(text) as Json }, 'editButton');
    setName('');
    setText('');
    setTried(false);
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label={t('inspector.addField')}
      className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-2 gap-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={t('inspector.fieldName')} error={(tried || name !== '') && nameProblem}>
        {(control) => <TextInput {...control} mono value={name} onText={setName} placeholder="FIELD" />}
      </Field>
      <Field label={t('inspector.fieldValue')} error={(tried || text !== '') && jsonProblem}>
        {(control) => <TextInput {...control} mono value={text} onText={setText} placeholder={'"text"'} />}
      </Field>
      <Button type="submit" icon={Plus} small className="col-span-2 justify-self-start">
        {t('inspector.addField')}
      </Button>
    </form>
  );
}
