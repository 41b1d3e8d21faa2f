import { useId, useState } from 'react';
import type { ColorToken } from '../../core/keyboard/fields.ts';
import { WEB_TOKENS } from '../../core/portal/render/looks.ts';
import { holdsBraces } from '../../core/variables/map-variables.ts';
import type { Key } from '../../i18n/en/dictionary.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { setFieldsCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { classNames } from '../../ui/class-names.ts';
import { FieldNotes, noteIds } from '../../ui/field-notes.tsx';
import { ChoiceField } from './fields/choice-field.tsx';
import { ClearButton } from './fields/clear-button.tsx';
import { type ButtonPart, displayChoices, fieldTitle, quoted } from './fields/field-labels.ts';
import { useFieldNotes } from './fields/notes.tsx';
import { ValueField } from './fields/value-field.tsx';

/** The messenger draws base and secondary half clear on its blue wallpaper; on a plain panel they need a ground. */
const TOKENS = [
  { token: 'base', name: 'inspector.base', ground: '#eef0f3', edge: '#c3c9d2' },
  { token: 'primary', name: 'inspector.primary' },
  { token: 'secondary', name: 'inspector.secondary', ground: '#fff', edge: '#00ace3' },
  { token: 'alert', name: 'inspector.alert' },
] as const satisfies readonly { token: ColorToken; name: Key; ground?: string; edge?: string }[];

/** How the button looks: its colours, its place in the row and its width. */
export function LookFields({ id, fields }: ButtonPart) {
  const { t } = useI18n();
  return (
    <>
      <TokenField key={id} id={id} fields={fields} />
      <div className="grid grid-cols-2 gap-3 touch:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <ChoiceField
          id={id}
          fields={fields}
          name="DISPLAY"
          label={t('inspector.display')}
          options={displayChoices(t)}
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
  const { t } = useI18n();
  const group = useId();
  const notes = useFieldNotes(id, 'BG_COLOR_TOKEN');
  const value = Object.hasOwn(fields, 'BG_COLOR_TOKEN') ? fields.BG_COLOR_TOKEN : undefined;
  // Whoever tries a colour and goes back to the first one has changed nothing.
  const [absent] = useState(value === undefined);
  const chosen = TOKENS.find(({ token }) => token === (value ?? 'base'));
  const write = (token: string | undefined) =>
    setFieldsCommand(editorStore, id, { BG_COLOR_TOKEN: token }, 'editButton');
  return (
    // A fieldset begins below its legend for whatever is placed in it by coordinates, so the box around it is the frame.
    <div data-field="BG_COLOR_TOKEN" className="@container relative min-w-0" title={fieldTitle('BG_COLOR_TOKEN', t)}>
      <fieldset className="min-w-0" aria-describedby={noteIds(group, notes) || undefined}>
        <legend className="mb-1 text-caption text-muted">
          {t('inspector.look')}
          {chosen && <span className="text-text"> · {t(chosen.name)}</span>}
        </legend>
        <div className="flex items-center gap-2 @max-[28rem]:gap-1.5 max-wide:relative max-wide:grid max-wide:grid-cols-2 max-wide:pr-10">
          {TOKENS.map(({ token, name, ...own }) => (
            <label
              key={token}
              className={classNames(
                'relative flex h-8 min-w-0 grow basis-0 items-center justify-center gap-1.5 rounded-full border px-1.5 @max-[28rem]:wide:basis-auto @max-[28rem]:wide:gap-1 @max-[28rem]:wide:px-1 text-caption font-medium hover:border-faint touch:h-11',
                'has-focus-visible:outline-2 has-focus-visible:outline-offset-4 has-focus-visible:outline-accent',
                token === chosen?.token && 'border-accent ring-1 ring-accent',
              )}
            >
              <input
                type="radio"
                name={group}
                aria-label={t(name)}
                className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0"
                checked={token === chosen?.token}
                onChange={() => write(token === 'base' && absent ? undefined : token)}
              />
              <span aria-hidden="true" style={drawn(token, own)} className="size-4 shrink-0 rounded-full border" />
              <span aria-hidden="true" className="truncate">
                {t(name)}
              </span>
            </label>
          ))}
          {value !== undefined && (
            <ClearButton
              beside
              name={t('inspector.look')}
              className="max-wide:absolute! max-wide:top-auto max-wide:-right-2.5 max-wide:bottom-0"
              onClear={() => write(undefined)}
            />
          )}
        </div>
        {notes.length > 0 && <FieldNotes id={group} notes={notes} />}
        {value !== undefined && !chosen && notes.length === 0 && (
          <p className="mt-1 text-caption text-muted">
            {t(holdsBraces(value) ? 'inspector.knownLater' : 'inspector.unknownToken', { value: quoted(value) })}
          </p>
        )}
      </fieldset>
    </div>
  );
}

function drawn(token: ColorToken, { ground, edge }: { ground?: string; edge?: string }) {
  const { background } = WEB_TOKENS[token];
  return { background: ground ?? background, borderColor: edge ?? background };
}
