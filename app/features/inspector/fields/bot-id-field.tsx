import { useStore } from 'zustand';
import { getBotId } from '../../../core/keyboard/bot-id.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { setBotIdCommand } from '../../../store/commands.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { Field, TextInput } from '../../../ui/field.tsx';
import { useRequestNotes } from './notes.tsx';
import { useDraft } from './use-draft.ts';

interface BotIdFieldProps {
  readonly hint: string;
  /** What is wrong with it is said elsewhere. */
  readonly quiet?: boolean;
}

/** The bot of the whole keyboard, as typed. */
export function BotIdField({ hint, quiet }: BotIdFieldProps) {
  const { t } = useI18n();
  const notes = useRequestNotes('botId');
  const botId = useStore(editorStore, (state) => getBotId(state.history.present.keyboard));
  const draft = useDraft('BOT_ID', botId);
  const text = botId === undefined ? '' : typeof botId === 'string' ? botId : JSON.stringify(botId);
  return (
    <Field label={t('inspector.botId')} name="botId" notes={quiet ? [] : notes} hint={hint}>
      {(control) => (
        <TextInput
          {...control}
          mono
          inputMode="numeric"
          placeholder="123"
          value={draft.text ?? text}
          onText={(typed) => {
            setBotIdCommand(editorStore, typed);
            draft.keep(typed, getBotId(editorStore.getState().history.present.keyboard));
          }}
          onBlur={draft.drop}
        />
      )}
    </Field>
  );
}
