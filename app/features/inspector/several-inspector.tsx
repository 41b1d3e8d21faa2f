import { useMemo } from 'react';
import type { KeyboardButton, Row } from '../../core/keyboard/document.ts';
import { readAction } from '../../core/portal/validator/store-action.ts';
import { findButtonAction } from '../../core/request/actions.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { KeyHint } from '../../ui/basics/key-hint.tsx';
import { contextChoices, displayChoices } from './fields/field-labels.ts';
import { rowKeys } from './fields/row-keys.ts';
import { Head } from './head.tsx';
import { CommonChoice, CommonFlag, CommonText } from './several/common-fields.tsx';
import { CommonNotes } from './several/common-notes.tsx';

interface SeveralInspectorProps {
  readonly kind: 'button' | 'row';
  readonly parts: readonly (KeyboardButton | Row)[];
}

/** What several buttons or rows have in common; what is set here is set in all of them. */
export function SeveralInspector({ kind, parts }: SeveralInspectorProps) {
  const { t } = useI18n();
  const key = parts.map(({ id }) => `${kind} ${id}`).join();
  const places = useMemo(() => key.split(','), [key]);
  const buttons = parts.filter((part): part is KeyboardButton => 'fields' in part && part.raw === undefined);
  return (
    <>
      <Head title={t(`several.${kind}`, { count: parts.length })} />
      <div className="grid gap-3 px-4 pt-1 pb-4">
        <CommonNotes places={places} />
        {kind === 'row' && <KeyHint className="text-muted">{t('several.rowKeys', rowKeys())}</KeyHint>}
        {buttons.length > 0 && <CommonButtonFields key={key} buttons={buttons} />}
      </div>
    </>
  );
}

function CommonButtonFields({ buttons }: { readonly buttons: readonly KeyboardButton[] }) {
  const { t } = useI18n();
  const kinds = new Set(buttons.map(({ fields }) => readAction(fields)));
  const [kind] = kinds;
  return (
    <>
      <CommonText buttons={buttons} name="TEXT" label={t('inspector.text')} />
      {kinds.size > 1 && <p className="text-caption text-muted">{t('several.actions')}</p>}
      {kinds.size === 1 &&
        kind &&
        findButtonAction(kind).inputs.map((input) => (
          <CommonText
            key={input.field}
            buttons={buttons}
            name={input.field}
            label={t(`input.${input.name}`)}
            optional={input.field.endsWith('_PARAMS')}
          />
        ))}
      <CommonChoice
        buttons={buttons}
        name="BG_COLOR_TOKEN"
        label={t('inspector.look')}
        options={(['base', 'primary', 'secondary', 'alert'] as const).map((token) => ({
          value: token,
          label: t(`inspector.${token}`),
        }))}
      />
      <div className="grid grid-cols-2 gap-3">
        <CommonChoice buttons={buttons} name="DISPLAY" label={t('inspector.display')} options={displayChoices(t)} />
        <CommonText buttons={buttons} name="WIDTH" label={t('inspector.width')} optional />
      </div>
      <CommonFlag buttons={buttons} name="BLOCK" label={t('inspector.block')} />
      <CommonFlag buttons={buttons} name="DISABLED" label={t('inspector.disabled')} />
      <CommonChoice buttons={buttons} name="CONTEXT" label={t('inspector.context')} options={contextChoices(t)} />
    </>
  );
}
