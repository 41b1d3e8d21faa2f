import { useId } from 'react';
import { ownValue } from '../../core/json/json.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { setFieldsCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { FieldNotes, noteIds } from '../../ui/field-notes.tsx';
import { Section } from '../../ui/section.tsx';
import { ChoiceField } from './fields/choice-field.tsx';
import { ClearButton } from './fields/clear-button.tsx';
import { type ButtonPart, contextChoices, countsAs, fieldTitle } from './fields/field-labels.ts';
import { useFieldNotes } from './fields/notes.tsx';
import { SectionMark } from './fields/section-mark.tsx';

const NAMES = ['BLOCK', 'DISABLED', 'CONTEXT'];

/** How the button behaves. The names of the fields that are set stand in the title. */
export function BehaviourFields({ id, fields }: ButtonPart) {
  const { t } = useI18n();
  const set = NAMES.filter((name) => Object.hasOwn(fields, name));
  return (
    <Section
      title={t('inspector.behaviour')}
      note={
        <>
          <SectionMark id={id} names={NAMES} />
          {set.join(', ')}
        </>
      }
    >
      <Flag id={id} fields={fields} name="BLOCK" label={t('inspector.block')} hint={t('inspector.blockHint')} />
      <Flag id={id} fields={fields} name="DISABLED" label={t('inspector.disabled')} />
      <ChoiceField id={id} fields={fields} name="CONTEXT" label={t('inspector.context')} options={contextChoices(t)} />
    </Section>
  );
}

interface FlagProps extends ButtonPart {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** Y or N. The portal takes the string Y alone; anything else stays as it is until someone ticks the box. */
function Flag({ id, fields, name, label, hint }: FlagProps) {
  const { t } = useI18n();
  const noted = useId();
  const notes = useFieldNotes(id, name);
  const value = ownValue(fields, name);
  const strange = value !== undefined && value !== 'Y' && value !== 'N';
  const write = (changed: string | undefined) => setFieldsCommand(editorStore, id, { [name]: changed }, 'editButton');
  return (
    <div data-field={name} title={fieldTitle(name, t)}>
      <div className="flex items-start justify-between gap-2">
        <CheckBox
          label={label}
          hint={strange ? notes.length === 0 && countsAs(value, 'N', t) : hint}
          describedBy={noteIds(noted, notes)}
          checked={value === 'Y'}
          onChecked={(checked) => write(checked ? 'Y' : undefined)}
        />
        {value !== undefined && value !== 'Y' && (
          <ClearButton name={label} className="-mt-1" onClear={() => write(undefined)} />
        )}
      </div>
      {notes.length > 0 && <FieldNotes id={noted} notes={notes} />}
    </div>
  );
}
