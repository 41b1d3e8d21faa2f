import { useId, useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { setFieldsCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { classNames } from '../../ui/class-names.ts';
import type { ButtonPart } from './button-part.ts';
import { ChoiceField } from './choice-field.tsx';
import { ClearButton } from './clear-button.tsx';
import { fieldTitle, quoted } from './field-labels.ts';
import { ValueField } from './value-field.tsx';

/** The colours of the messenger, the same in both of our themes. */
const TOKENS = [
  { token: 'base', name: 'inspector.base', color: '#525c69', background: '#eef0f3', borderColor: '#eef0f3' },
  { token: 'primary', name: 'inspector.primary', color: '#fff', background: '#00ace3', borderColor: '#00ace3' },
  { token: 'secondary', name: 'inspector.secondary', color: '#00ace3', background: '#fff', borderColor: '#c5e8f5' },
  { token: 'alert', name: 'inspector.alert', color: '#fff', background: '#ff5752', borderColor: '#ff5752' },
] as const;

/** How the button looks: its colours, its place in the row and its width. */
export function LookFields({ id, fields }: ButtonPart) {
  const { t } = useI18n();
  return (
    <>
      <TokenField key={id} id={id} fields={fields} />
      <div className="grid grid-cols-2 gap-3">
        <ChoiceField
          id={id}
          fields={fields}
          name="DISPLAY"
          label={t('inspector.display')}
          options={[
            { value: 'LINE', label: t('inspector.displayLine') },
            { value: 'BLOCK', label: t('inspector.displayBlock') },
          ]}
        />
        <ValueField
          key={id}
          id={id}
          fields={fields}
          name="WIDTH"
          label={t('inspector.width')}
          example={t('inspector.auto')}
          optional
          input={{ inputMode: 'numeric' }}
        />
      </div>
    </>
  );
}

function TokenField({ id, fields }: ButtonPart) {
  const { t, language } = useI18n();
  const group = useId();
  const value = Object.hasOwn(fields, 'BG_COLOR_TOKEN') ? fields.BG_COLOR_TOKEN : undefined;
  // Whoever tries a colour and goes back to the first one has changed nothing.
  const [absent] = useState(value === undefined);
  const chosen = TOKENS.find(({ token }) => token === (value ?? 'base'));
  const write = (token: string | undefined) =>
    setFieldsCommand(editorStore, id, { BG_COLOR_TOKEN: token }, 'editButton');
  return (
    <fieldset className="min-w-0" title={fieldTitle('BG_COLOR_TOKEN', language)}>
      <legend className="mb-1 text-caption text-muted">
        {t('inspector.look')}
        {chosen && <span className="text-text"> · {t(chosen.name)}</span>}
      </legend>
      <div className="flex items-center gap-2">
        {TOKENS.map(({ token, name, ...colors }) => (
          <label
            key={token}
            style={colors}
            className={classNames(
              'flex h-8 min-w-0 grow basis-0 cursor-pointer items-center justify-center rounded-full border px-2 text-caption font-medium touch:h-11',
              'has-focus-visible:outline-2 has-focus-visible:outline-offset-4 has-focus-visible:outline-accent',
              token === chosen?.token && 'ring-2 ring-accent ring-offset-1 ring-offset-panel',
            )}
          >
            <input
              type="radio"
              name={group}
              aria-label={t(name)}
              className="sr-only"
              checked={token === chosen?.token}
              onChange={() => write(token === 'base' && absent ? undefined : token)}
            />
            <span aria-hidden="true" className="truncate">
              {t(name)}
            </span>
          </label>
        ))}
        {value !== undefined && (
          <ClearButton name={t('inspector.look')} className="-mr-1.5" onClear={() => write(undefined)} />
        )}
      </div>
      {value !== undefined && !chosen && (
        <p className="mt-1 text-caption text-muted">{t('inspector.unknownToken', { value: quoted(value) })}</p>
      )}
    </fieldset>
  );
}
