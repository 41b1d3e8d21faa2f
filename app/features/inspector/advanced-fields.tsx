import { FIELDS } from '../../core/keyboard/fields.ts';
import { readAction } from '../../core/portal/validator/store-action.ts';
import { type ActionKind, findButtonAction } from '../../core/request/actions.ts';
import type { Key } from '../../i18n/en/dictionary.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Section } from '../../ui/section.tsx';
import { ChoiceField } from './fields/choice-field.tsx';
import { ColorField } from './fields/color-field.tsx';
import type { ButtonPart } from './fields/field-labels.ts';
import { SectionMark } from './fields/section-mark.tsx';
import { ValueField } from './fields/value-field.tsx';

const COLORS: Readonly<Record<string, Key>> = {
  BG_COLOR: 'inspector.background',
  TEXT_COLOR: 'inspector.textColor',
  OFF_BG_COLOR: 'inspector.offBackground',
  OFF_TEXT_COLOR: 'inspector.offTextColor',
};

const COLOR_NAMES = FIELDS.filter(({ type }) => type === 'color').map(({ name }) => name);

/** What few buttons need: the colours of the classic messenger, and what is deprecated or redundant but written. */
export function AdvancedFields({ id, fields, kind }: ButtonPart & { readonly kind: ActionKind | null }) {
  const { t } = useI18n();
  const app =
    kind === 'APP_ID' ? [] : findButtonAction('APP_ID').inputs.filter(({ field }) => Object.hasOwn(fields, field));
  const typed = Object.hasOwn(fields, 'TYPE');
  const actual = readAction(fields);
  const set = [...COLOR_NAMES, ...app.map(({ field }) => field), 'TYPE'].filter((name) => Object.hasOwn(fields, name));
  return (
    <Section
      title={t('inspector.advanced')}
      note={
        <>
          <SectionMark id={id} names={[...COLOR_NAMES, ...set]} />
          {set.join(', ')}
        </>
      }
    >
      <div className="grid grid-cols-2 gap-3">
        {COLOR_NAMES.map((name) => (
          <ColorField
            key={name}
            id={id}
            fields={fields}
            name={name}
            label={t(COLORS[name] ?? 'inspector.background')}
          />
        ))}
      </div>
      <p className="-mt-1 text-caption text-muted">{t('inspector.colorsNote')}</p>
      {app.map(({ field, name, example }) => (
        <ValueField
          key={field}
          id={id}
          fields={fields}
          name={field}
          label={t(`input.${name}`)}
          example={example}
          optional
          mono
          hint={
            actual !== null && actual !== 'APP_ID' && t('inspector.ignored', { action: t(`button.${actual}.does`) })
          }
        />
      ))}
      {typed && (
        <ChoiceField
          id={id}
          fields={fields}
          name="TYPE"
          label={t('inspector.type')}
          options={[{ value: 'BUTTON', label: t('inspector.typeButton') }]}
        />
      )}
    </Section>
  );
}
