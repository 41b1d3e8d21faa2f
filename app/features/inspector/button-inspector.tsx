import { type FocusEvent, useState } from 'react';
import { DOCS } from '../../core/json/docs.ts';
import { FIELDS } from '../../core/keyboard/fields.ts';
import { readAction } from '../../core/portal/validator/store-action.ts';
import { ACTION_FIELDS, type ActionKind, findButtonAction } from '../../core/request/actions.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { ActionFields } from './action-fields.tsx';
import { isHeld } from './action-memory.ts';
import { AdvancedFields } from './advanced-fields.tsx';
import { BehaviourFields } from './behaviour-fields.tsx';
import type { ButtonPart } from './fields/field-labels.ts';
import { PlaceNotes, usePlaced } from './fields/notes.tsx';
import { ValueField } from './fields/value-field.tsx';
import { Head } from './head.tsx';
import { LookFields } from './look-fields.tsx';
import { OtherFields } from './other-fields.tsx';

/** The fields that have a control even when they are not written. */
const ALWAYS: readonly string[] = FIELDS.map(({ name }) => name).filter(
  (name) => name !== 'TYPE' && (name === 'ACTION' || !ACTION_FIELDS.some((field) => field === name)),
);

/** Everything about one button. The sections stay open when another button is selected; what was typed does not. */
export function ButtonInspector({ id, fields, position }: ButtonPart & { readonly position: string }) {
  const { t } = useI18n();
  const { kind, hold, onFocus, onBlur } = useHeldAction({ id, fields });
  const own = kind === null ? [] : findButtonAction(kind).inputs.map(({ field }) => field);
  // Every field that is written is shown somewhere below, and so are those that can be set.
  const homeless = usePlaced(`button ${id}`).filter(
    ({ issue: { target } }) =>
      target?.kind !== 'button' ||
      target.field === undefined ||
      !(Object.hasOwn(fields, target.field) || ALWAYS.includes(target.field) || own.includes(target.field)),
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it is only watched whether the focus is somewhere inside.
    <div onFocus={onFocus} onBlur={onBlur}>
      <Head title={t('inspector.button')} note={position} page={DOCS.keyboards} />
      <div className="grid gap-3 px-4 pt-1 pb-4">
        <PlaceNotes placed={homeless} />
        <ValueField
          key={`${id} text`}
          id={id}
          fields={fields}
          name="TEXT"
          label={t('inspector.text')}
          input={{ 'data-inspector-text': '' }}
        />
        <ActionFields key={`${id} action`} id={id} fields={fields} kind={kind} onKind={hold} />
        <LookFields id={id} fields={fields} />
      </div>
      <BehaviourFields id={id} fields={fields} />
      <AdvancedFields id={id} fields={fields} kind={kind} />
      <OtherFields id={id} fields={fields} kind={kind} />
    </div>
  );
}

/**
 * The action whose inputs are shown. While someone is in here it stays the one they began with, even when a link loses
 * its scheme for a moment and the portal would take the command beside it: the input must not go from under the caret.
 */
function useHeldAction({ id, fields }: ButtonPart) {
  const actual = readAction(fields);
  const [held, setHeld] = useState<{ readonly id: string; readonly kind: ActionKind } | null>(null);
  const hold = (kind: ActionKind) => setHeld({ id, kind });
  return {
    kind: held?.id === id && isHeld(held.kind, fields) ? held.kind : actual,
    hold,
    onFocus: () => {
      if (actual !== null && held?.id !== id) hold(actual);
    },
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setHeld(null);
    },
  };
}
