import type { ReactNode } from 'react';
import type { Json } from '../../../core/json/json.ts';
import type { KeyboardButton } from '../../../core/keyboard/document.ts';
import { findField } from '../../../core/keyboard/fields.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { setFieldsOfAllCommand } from '../../../store/commands.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { CheckBox } from '../../../ui/check-box.tsx';
import { Field, Select, TextInput } from '../../../ui/field.tsx';
import { ClearButton } from '../fields/clear-button.tsx';
import { fieldTitle, quoted } from '../fields/field-labels.ts';
import { commonValue, MIXED } from './common-value.ts';

interface CommonProps {
  readonly buttons: readonly KeyboardButton[];
  readonly name: string;
  readonly label: string;
}

interface Common {
  readonly value: Json | undefined | typeof MIXED;
  readonly write: (changed: Json | undefined) => void;
}

function useCommon({ buttons, name }: CommonProps): Common {
  const value = commonValue(
    buttons.map((button) => button.fields),
    name,
  );
  const write = (changed: Json | undefined) =>
    setFieldsOfAllCommand(
      editorStore,
      buttons.map(({ id }) => id),
      { [name]: changed },
      'editButtons',
    );
  return { value, write };
}

/** One field of all of them as text; what is typed is written into all at once. */
export function CommonText({ optional, ...props }: CommonProps & { readonly optional?: boolean }) {
  const { name, label } = props;
  const { t } = useI18n();
  const { value, write } = useCommon(props);
  const isMixed = value === MIXED;
  const text = isMixed || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  const integer = findField(name)?.type === 'integer';
  const read = (typed: string): Json | undefined => {
    if (optional && typed === '') return undefined;
    return integer && /^(0|[1-9]\d{0,14})$/.test(typed) ? Number(typed) : typed;
  };
  return (
    <Titled name={name} onClear={optional && value !== undefined ? () => write(undefined) : undefined} label={label}>
      {(control) => (
        <TextInput
          {...control}
          value={text}
          placeholder={isMixed ? t('several.values') : undefined}
          onText={(typed) => write(read(typed))}
        />
      )}
    </Titled>
  );
}

const STRANGE = 'strange';

/** One field of all of them out of a few values. */
export function CommonChoice({
  options,
  ...props
}: CommonProps & { readonly options: readonly { readonly value: string; readonly label: string }[] }) {
  const { name, label } = props;
  const { t } = useI18n();
  const { value, write } = useCommon(props);
  const known = value === undefined ? (findField(name)?.default ?? '') : value;
  const isKnown = options.some((option) => option.value === known);
  const strange = { value: STRANGE, label: value === MIXED ? t('several.values') : quoted(value ?? null) };
  return (
    <Titled name={name} label={label} onClear={value === undefined ? undefined : () => write(undefined)}>
      {(control) => (
        <Select
          {...control}
          options={isKnown ? options : [strange, ...options]}
          value={isKnown ? String(known) : STRANGE}
          onValue={(chosen) => chosen !== STRANGE && write(chosen)}
        />
      )}
    </Titled>
  );
}

/** Y or not, in all of them. */
export function CommonFlag(props: CommonProps) {
  const { name, label } = props;
  const { t } = useI18n();
  const { value, write } = useCommon(props);
  return (
    <div data-field={name} title={fieldTitle(name, t)}>
      <CheckBox
        label={label}
        checked={value === 'Y'}
        mixed={value === MIXED}
        hint={value === MIXED && t('several.values')}
        onChecked={(checked) => write(checked ? 'Y' : undefined)}
      />
    </div>
  );
}

interface TitledProps {
  readonly name: string;
  readonly label: string;
  readonly onClear: (() => void) | undefined;
  readonly children: Parameters<typeof Field>[0]['children'];
}

function Titled({ name, label, onClear, children }: TitledProps): ReactNode {
  const { t } = useI18n();
  return (
    <div title={fieldTitle(name, t)} className="relative min-w-0">
      <Field label={label} name={name}>
        {(control) => (
          <div className="flex items-center gap-1">
            {children(control)}
            {onClear && <ClearButton beside name={label} onClear={onClear} />}
          </div>
        )}
      </Field>
    </div>
  );
}
