import { Suspense, use } from 'react';
import { useStore } from 'zustand';
import { getBotId } from '../../../core/keyboard/bot-id.ts';
import { useFirstI18n } from '../../../i18n/i18n.tsx';
import { can, connectionStore, selectConnection } from '../../../portal-client/connection-store.ts';
import { setBotIdCommand } from '../../../store/commands.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { Field, TextInput } from '../../../ui/field.tsx';
import { BotChoiceContext } from './bot-choice.ts';
import { useRequestNotes } from './notes.tsx';
import { useDraft } from './use-draft.ts';

interface BotIdFieldProps {
  /** What the bot is needed for. */
  readonly about: string;
}

/** The bot of the whole keyboard: one of the connected portal's, or a number as typed. */
export function BotIdField({ about }: BotIdFieldProps) {
  const { t } = useFirstI18n();
  const notes = useRequestNotes('botId');
  const botId = useStore(editorStore, (state) => getBotId(state.history.present.keyboard));
  const connection = useStore(connectionStore, selectConnection);
  const Choice = use(BotChoiceContext);
  const draft = useDraft('BOT_ID', botId);
  const text = botId === undefined ? '' : typeof botId === 'string' ? botId : JSON.stringify(botId);
  const label = t('inspector.botId');
  const write = (typed: string) => setBotIdCommand(editorStore, typed);
  const number = (
    <div className="min-w-0">
      <Field
        label={label}
        name="botId"
        notes={notes}
        about={{ label: t('inspector.about', { name: label }), text: about }}
      >
        {(control) => (
          <TextInput
            {...control}
            mono
            inputMode="numeric"
            placeholder="123"
            value={draft.text ?? text}
            onText={(typed) => {
              write(typed);
              draft.keep(typed, getBotId(editorStore.getState().history.present.keyboard));
            }}
            onBlur={draft.drop}
          />
        )}
      </Field>
      {Choice && connection === null && text === '' && (
        <button
          type="button"
          onClick={() => editorStore.setState({ dialog: 'send' })}
          className="mt-1 text-left text-caption text-muted underline decoration-line underline-offset-2 hover:text-text touch:py-3.5"
        >
          {t('inspector.connectForBot')}
        </button>
      )}
    </div>
  );
  if (!Choice || connection?.state !== 'ready' || !can(connection.scopes, 'pickBot')) return number;
  return (
    <Suspense fallback={number}>
      <Choice connection={connection} value={text} onValue={write} label={label} hint={about} notes={notes} />
    </Suspense>
  );
}
