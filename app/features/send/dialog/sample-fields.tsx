import { type RefObject, useState } from 'react';
import type { Design } from '../../../core/keyboard/design.ts';
import { findButton, nameButton } from '../../../core/keyboard/find-button.ts';
import type { DesignVariable } from '../../../core/variables/list-variables.ts';
import { variablesOf } from '../../../core/variables/list-variables.ts';
import { type Translate, useI18n } from '../../../i18n/i18n.tsx';
import { missingVariables } from '../../../portal-client/fill-samples.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { setPlainTextCommand, setSampleCommand } from '../../../store/variables.ts';
import { CheckBox } from '../../../ui/check-box.tsx';
import { Field, TextInput } from '../../../ui/field.tsx';

interface SampleFieldsProps {
  /** As they are sent: by the methods of a new message and of an update. */
  readonly designs: readonly Design[];
  /** Sending was tried: what is missing is told. */
  readonly told: boolean;
  /** The first field that is missing. */
  readonly firstRef: RefObject<HTMLInputElement | null>;
}

/** Asks for the samples without which the message cannot be sent. A field that was asked for stays while the dialog is open. */
export function SampleFields({ designs, told, firstRef }: SampleFieldsProps) {
  const { t } = useI18n();
  const missing = [...new Set(designs.flatMap(missingVariables).map(({ name }) => name))];
  const [asked, setAsked] = useState<readonly string[]>(missing);
  const all = missing.every((name) => asked.includes(name)) ? asked : [...new Set([...asked, ...missing])];
  if (all !== asked) setAsked(all);
  const listed = designs.flatMap((design) => variablesOf(design).variables.map((variable) => ({ variable, design })));
  const shown = all.flatMap((name) => listed.find(({ variable }) => variable.name === name) ?? []);
  if (shown.length === 0) return null;
  return (
    <fieldset className="grid gap-3 rounded-card border px-3 pt-2 pb-3">
      <legend className="px-1 font-semibold">{t('send.samples')}</legend>
      <p className="text-caption text-muted">{t('send.samplesHint')}</p>
      <div className="grid gap-3 wide:grid-cols-2 wide:has-[>:only-child]:grid-cols-1">
        {shown.map(({ variable, design }) => (
          <SampleField
            key={variable.name}
            variable={variable}
            design={design}
            error={told && missing.includes(variable.name) ? t('send.sampleMissing') : undefined}
            inputRef={variable.name === missing[0] ? firstRef : undefined}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface SampleFieldProps {
  readonly variable: DesignVariable;
  readonly design: Design;
  readonly error: string | undefined;
  readonly inputRef: RefObject<HTMLInputElement | null> | undefined;
}

function SampleField({ variable, design, error, inputRef }: SampleFieldProps) {
  const { t } = useI18n();
  const { name, setting } = variable;
  const { sample, isText = false, isSecret } = setting;
  const text = sample === undefined ? '' : typeof sample === 'string' ? sample : JSON.stringify(sample);
  return (
    <div className="grid content-start gap-1.5">
      <Field
        label={name}
        error={error}
        hint={isSecret ? t('variables.secret') : describePlaces(variable, design, t)}
        className="[&>label]:font-mono [&>label]:break-words"
      >
        {(control) => (
          <TextInput
            {...control}
            ref={inputRef}
            disabled={isText}
            value={text}
            onText={(typed) => setSampleCommand(editorStore, name, typed)}
          />
        )}
      </Field>
      <CheckBox
        label={t('variables.plainText')}
        checked={isText}
        onChecked={(checked) => setPlainTextCommand(editorStore, name, checked)}
      />
    </div>
  );
}

/** Where it stands, in a few words. */
function describePlaces({ places }: DesignVariable, { keyboard }: Design, t: Translate): string {
  const words = places.map((place) => {
    if (place.kind === 'request') return t(`variables.place.${place.field}`);
    if (place.kind === 'other') return place.name;
    const found = place.kind === 'button' ? findButton(keyboard, place.id) : null;
    const text = found && nameButton(found.button);
    return text ? t('send.quoted', { text }) : t('variables.place.keyboard');
  });
  return [...new Set(words)].join(', ');
}
