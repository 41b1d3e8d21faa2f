import { useState } from 'react';
import { readAction } from '../../core/portal/validator/store-action.ts';
import {
  type ActionInput,
  type ActionKind,
  BUTTON_ACTIONS,
  findButtonAction,
  sampleButton,
} from '../../core/request/actions.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { setFieldsCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { DOES } from '../../store/selection.ts';
import { Field, Select } from '../../ui/field.tsx';
import { type ActionMemory, changesFor, ownFields, rememberAction } from './action-memory.ts';
import { CommandBot } from './command-bot.tsx';
import type { ButtonPart } from './fields/field-labels.ts';
import { useFieldNotes, usePlaced } from './fields/notes.tsx';
import { ValueField } from './fields/value-field.tsx';

interface ActionFieldsProps extends ButtonPart {
  readonly kind: ActionKind | null;
  readonly onKind: (kind: ActionKind) => void;
}

/** What the button does, and what that needs. What was written for another action is remembered. */
export function ActionFields({ id, fields, kind, onKind }: ActionFieldsProps) {
  const { t } = useI18n();
  const [memory, setMemory] = useState<ActionMemory>({});
  const notes = useFieldNotes(id, 'ACTION');
  const placed = usePlaced(`button ${id}`);
  const actual = readAction(fields);
  const choose = (chosen: string) => {
    const next = BUTTON_ACTIONS.find((action) => action.kind === chosen)?.kind;
    if (!next) return;
    const known = rememberAction(memory, fields);
    setMemory(known);
    onKind(next);
    setFieldsCommand(editorStore, id, changesFor(next, fields, known, sampleButton(next, t)), 'changeAction');
  };
  const options = BUTTON_ACTIONS.map((action) => ({
    value: action.kind,
    label: action.deprecated
      ? t('inspector.deprecated', { action: t(`button.${action.kind}.does`) })
      : t(`button.${action.kind}.does`),
  }));
  const overruled = actual !== null && actual !== kind;
  // Where the checks have found it out themselves, their words are enough.
  const told = placed.some(
    ({ issue: { severity, target } }) =>
      severity !== 'info' &&
      target?.kind === 'button' &&
      (target.field === undefined || (kind !== null && ownFields(kind).includes(target.field))),
  );
  const hint =
    kind === null
      ? !told && t('inspector.noActionHint')
      : overruled && !told && t('inspector.otherAction', { action: t(`button.${actual}.does`) });
  return (
    <>
      <Field label={t('inspector.action')} name="ACTION" notes={notes} hint={hint || undefined}>
        {(control) => (
          <Select
            {...control}
            options={kind === null ? [{ value: '', label: t('inspector.noAction') }, ...options] : options}
            value={kind ?? ''}
            onValue={choose}
          />
        )}
      </Field>
      {kind !== null && (
        <div key={kind} data-field={DOES} className="grid gap-3">
          {findButtonAction(kind).inputs.map((input) => (
            <ValueField
              key={input.field}
              id={id}
              fields={fields}
              name={input.field}
              label={t(`input.${input.name}`)}
              example={input.example}
              about={t(`input.${input.name}.hint`)}
              optional={input.field.endsWith('_PARAMS')}
              {...habit(kind, input)}
            />
          ))}
          {kind === 'COMMAND' && <CommandBot />}
        </div>
      )}
    </>
  );
}

/** Prose may have line breaks; what a machine reads is set in its own letters. */
function habit(kind: ActionKind, input: ActionInput) {
  if (input.field === 'APP_ID') return { mono: true, input: { inputMode: 'numeric' as const } };
  return kind === 'PUT' || kind === 'SEND' || kind === 'COPY' ? { multiline: true } : { mono: true };
}
