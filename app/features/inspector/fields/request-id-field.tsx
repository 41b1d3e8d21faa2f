import { useFirstI18n } from '../../../i18n/i18n.tsx';
import { setDesignCommand } from '../../../store/commands.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { Field, TextInput } from '../../../ui/field.tsx';
import { useRequestNotes } from './notes.tsx';

/** The ids of a request that are kept in the design, with an example of each. */
const EXAMPLES = { dialogId: 'chat42', messageId: '456', commandId: '78' } as const;

interface RequestIdFieldProps {
  readonly name: keyof typeof EXAMPLES;
  readonly value: string;
  readonly about: string;
}

/** One id that the method needs, kept as typed. */
export function RequestIdField({ name, value, about }: RequestIdFieldProps) {
  const { t } = useFirstI18n();
  const notes = useRequestNotes(name);
  return (
    <Field
      label={t(`inspector.${name}`)}
      name={name}
      notes={notes}
      about={{ label: t('inspector.about', { name: t(`inspector.${name}`) }), text: about }}
    >
      {(control) => (
        <TextInput
          {...control}
          mono
          {...(name === 'dialogId' ? {} : { inputMode: 'numeric' as const })}
          placeholder={EXAMPLES[name]}
          value={value}
          onText={(typed) => setDesignCommand(editorStore, { [name]: typed })}
        />
      )}
    </Field>
  );
}
