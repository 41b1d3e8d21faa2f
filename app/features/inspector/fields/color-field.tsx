import { ownValue } from '../../../core/json/json.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { setFieldsCommand } from '../../../store/commands.ts';
import { editorStore } from '../../../store/editor-store.ts';
import type { ButtonPart } from './field-labels.ts';
import { ValueField } from './value-field.tsx';

interface ColorFieldProps extends ButtonPart {
  readonly name: string;
  readonly label: string;
}

/** A colour to type, with a swatch to pick it from. A crossed swatch: no colour, or none the portal takes. */
export function ColorField({ id, fields, name, label }: ColorFieldProps) {
  const { t } = useI18n();
  const color = readColor(ownValue(fields, name));
  const nothing = 'linear-gradient(to top right, transparent 46%, var(--faint) 46% 54%, transparent 54%)';
  return (
    <ValueField
      id={id}
      fields={fields}
      name={name}
      label={label}
      example="#29619b"
      optional
      mono
      input={{ className: 'pl-9 touch:pl-12' }}
      lead={
        <label className="absolute top-0 left-0 flex size-8 cursor-pointer items-center justify-center rounded-control has-focus-visible:outline-2 has-focus-visible:outline-accent touch:size-11">
          <span className="size-4 rounded-[4px] border border-faint" style={{ background: color ?? nothing }} />
          <input
            type="color"
            aria-label={t('inspector.pick', { name: label })}
            value={color ?? '#ffffff'}
            onChange={(event) => setFieldsCommand(editorStore, id, { [name]: event.target.value }, 'editButton')}
            className="absolute inset-0 size-full cursor-pointer opacity-0"
          />
        </label>
      }
    />
  );
}

/** The colour in six digits, the only form a picker takes. */
function readColor(value: unknown): string | null {
  if (typeof value !== 'string' || !/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value)) return null;
  return value.length === 7 ? value : `#${[...value.slice(1)].map((digit) => digit + digit).join('')}`;
}
