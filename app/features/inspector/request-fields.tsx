import { useStore } from 'zustand';
import { findMethod, METHODS } from '../../core/wire/methods.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { setDesignCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { Field, Select, TextArea, TextInput } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import { BotIdField } from './bot-id-field.tsx';

/** The message and the call that carries it: what belongs to the whole design. */
export function RequestFields({ open }: { readonly open: boolean }) {
  const { t } = useI18n();
  const design = useStore(editorStore, (state) => state.history.present);
  const method = findMethod(design.method);
  const update = method.target === 'message';
  return (
    <Section title={t('inspector.request')} note={method.name} open={open}>
      <Field label={t('inspector.message')} hint={update && t('inspector.messageKept')}>
        {(control) => (
          <TextArea
            {...control}
            value={design.message}
            onText={(message) => setDesignCommand(editorStore, { message })}
          />
        )}
      </Field>
      <Field label={t('inspector.method')} hint={method.asBot && t('inspector.tokenNote')}>
        {(control) => (
          <Select
            {...control}
            options={METHODS.map(({ name }) => ({ value: name, label: name }))}
            value={design.method}
            onValue={(name) => {
              const chosen = METHODS.find((known) => known.name === name);
              if (chosen) setDesignCommand(editorStore, { method: chosen.name });
            }}
          />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-3">
        {update ? (
          <Field label={t('inspector.messageId')} hint={t('inspector.messageIdHint')}>
            {(control) => (
              <TextInput
                {...control}
                mono
                inputMode="numeric"
                placeholder="456"
                value={design.messageId}
                onText={(messageId) => setDesignCommand(editorStore, { messageId })}
              />
            )}
          </Field>
        ) : (
          <Field label={t('inspector.dialogId')} hint={t('inspector.dialogIdHint')}>
            {(control) => (
              <TextInput
                {...control}
                mono
                placeholder="chat42"
                value={design.dialogId}
                onText={(dialogId) => setDesignCommand(editorStore, { dialogId })}
              />
            )}
          </Field>
        )}
        <BotIdField hint={t(method.asBot ? 'inspector.botIdNeeded' : 'inspector.botIdHint')} />
      </div>
    </Section>
  );
}
