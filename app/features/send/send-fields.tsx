import type { RefObject } from 'react';
import { getBotId } from '../../core/keyboard/bot-id.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { readAction } from '../../core/portal/read-action.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { setBotIdCommand, setDesignCommand } from '../../store/commands.ts';
import { editorStore } from '../../store/editor-store.ts';
import { Field, TextArea, TextInput } from '../../ui/field.tsx';
import { isDialogId, type Obstacle } from './test-message.ts';

interface SendFieldsProps {
  readonly design: Design;
  /** The number of the webhook's owner, when it is known. */
  readonly owner: string | null;
  /** What is to be told at its field. */
  readonly obstacles: readonly Obstacle[];
  readonly dialogRef: RefObject<HTMLInputElement | null>;
  readonly messageRef: RefObject<HTMLTextAreaElement | null>;
}

/** Where the message goes and what it says: parts of the design, kept and undone with it. */
export function SendFields({ design, owner, obstacles, dialogRef, messageRef }: SendFieldsProps) {
  const { t } = useI18n();
  const hasCommand = design.keyboard.rows.some((row) =>
    row.buttons.some(({ raw, fields }) => raw === undefined && readAction(fields) === 'COMMAND'),
  );
  const odd = design.dialogId.trim() !== '' && !isDialogId(design.dialogId);
  const hint = owner === null ? t('send.dialogHint') : t('send.dialogOwn', { user: owner });
  return (
    <>
      <Field
        label={t('send.dialog')}
        hint={odd ? <span className="text-warn">{t('send.dialogOdd')}</span> : hint}
        error={obstacles.includes('dialog') && t('send.dialogMissing')}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={dialogRef}
            value={design.dialogId}
            placeholder="chat1"
            autoCapitalize="off"
            onText={(dialogId) => setDesignCommand(editorStore, { dialogId })}
          />
        )}
      </Field>
      <Field label={t('send.message')} error={obstacles.includes('message') && t('send.messageMissing')}>
        {(control) => (
          <TextArea
            {...control}
            ref={messageRef}
            value={design.message}
            onText={(message) => setDesignCommand(editorStore, { message })}
          />
        )}
      </Field>
      {hasCommand && (
        <Field label={t('send.bot')} hint={t('send.botHint')}>
          {(control) => (
            <TextInput
              {...control}
              value={writeBotId(getBotId(design.keyboard))}
              inputMode="numeric"
              placeholder="456"
              onText={(text) => setBotIdCommand(editorStore, text)}
            />
          )}
        </Field>
      )}
    </>
  );
}

function writeBotId(botId: ReturnType<typeof getBotId>): string {
  if (botId === undefined) return '';
  return typeof botId === 'string' ? botId : JSON.stringify(botId);
}
