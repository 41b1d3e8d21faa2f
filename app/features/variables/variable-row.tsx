import { Pencil, ShieldAlert } from 'lucide';
import { useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { ownValue } from '../../core/json/json.ts';
import type { DesignVariable } from '../../core/variables/list-variables.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { setPlainTextCommand, setSampleCommand } from '../../store/variables.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { IconButton } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { TextInput } from '../../ui/field.tsx';
import { announce } from '../../ui/live.tsx';
import { PlaceList } from './place-list.tsx';
import { RenameForm } from './rename-form.tsx';

/** One variable. What is typed is written at once. */
export function VariableRow({ variable }: { readonly variable: DesignVariable }) {
  const { t } = useI18n();
  const id = useId();
  const { name, isToken, places } = variable;
  // The text of the field is never behind its keys.
  const setting = useStore(editorStore, (state) => settingOf(state.history.present, name));
  const { sample, isText = false, isSecret = false } = setting ?? {};
  const [renaming, setRenaming] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const close = (renamed?: string) => {
    setRenaming(false);
    if (renamed !== undefined) announce(t('variables.renamed', { name: renamed }));
    setTimeout(() => pencil.current?.focus());
  };
  return (
    <li
      aria-label={name}
      className="grid items-start gap-x-4 gap-y-1.5 border-b border-line-soft px-4 py-2 grid-cols-[minmax(0,1fr)_auto] wide:grid-cols-[minmax(9rem,2fr)_3fr_auto]"
    >
      {renaming ? (
        <RenameForm name={name} onClose={close} />
      ) : (
        <div className="flex min-w-0 items-center gap-1">
          <span className="min-w-0 truncate font-mono font-semibold text-caption" title={name}>
            {name}
          </span>
          <IconButton
            ref={pencil}
            icon={Pencil}
            small
            label={t('variables.rename', { name })}
            onClick={() => setRenaming(true)}
          />
        </div>
      )}
      {isToken ? (
        <p className="py-1 text-caption text-muted col-span-2">{t('variables.token')}</p>
      ) : (
        <>
          <div className="min-w-0 max-wide:order-1 max-wide:col-span-2">
            <TextInput
              aria-label={t('variables.sampleOf', { name })}
              {...(isSecret ? { 'aria-describedby': id } : {})}
              placeholder={isText ? '' : t('variables.samplePlaceholder')}
              disabled={isText}
              value={sample === undefined ? '' : typeof sample === 'string' ? sample : JSON.stringify(sample)}
              onText={(text) => setSampleCommand(editorStore, name, text)}
              className="disabled:bg-bg disabled:text-muted"
            />
            {isSecret && (
              <p id={id} className="mt-1 flex gap-1 text-caption text-warn">
                <Icon of={ShieldAlert} size={14} className="mt-px shrink-0" />
                {t('variables.secret')}
              </p>
            )}
          </div>
          <div className="py-1.5" title={t('variables.plainTextHint')}>
            <CheckBox
              label={t('variables.plainText')}
              checked={isText}
              onChecked={(checked) => setPlainTextCommand(editorStore, name, checked)}
            />
          </div>
        </>
      )}
      <PlaceList places={places} />
    </li>
  );
}

function settingOf(
  { variables = {} }: { readonly variables?: Readonly<Record<string, DesignVariable['setting']>> },
  name: string,
) {
  return ownValue(variables, name);
}
