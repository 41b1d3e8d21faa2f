import type { RefObject } from 'react';
import { getBotId } from '../../../core/keyboard/bot-id.ts';
import type { Design } from '../../../core/keyboard/design.ts';
import { readAction } from '../../../core/portal/validator/store-action.ts';
import { findMethod, isUpdate } from '../../../core/request/methods.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Connection } from '../../../portal-client/call/connection.ts';
import type { SendObstacle } from '../../../portal-client/find-obstacles.ts';
import { newMethod } from '../../../portal-client/send-mode.ts';
import { setBotIdCommand, setDesignCommand } from '../../../store/commands.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { Field, TextArea, TextInput } from '../../../ui/field.tsx';
import { SecretField } from '../parts/secret-field.tsx';
import { BotPicker } from '../target/bot-picker.tsx';
import { TargetPicker } from '../target/target-picker.tsx';

/** The fields by what they are missing for, so that the focus can be led to them. */
export type FieldRefs = Readonly<
  Record<Exclude<SendObstacle, 'message' | 'buttons'>, RefObject<HTMLInputElement | null>>
> & {
  readonly message: RefObject<HTMLTextAreaElement | null>;
};

interface SendFieldsProps {
  readonly design: Design;
  readonly connection: Connection | null;
  /** What is to be told at its field. */
  readonly obstacles: readonly SendObstacle[];
  readonly refs: FieldRefs;
}

/** Where the message goes and what it says: parts of the design, kept and undone with it. Passwords belong to the connection. */
export function SendFields({ design, connection, obstacles, refs }: SendFieldsProps) {
  const { t } = useI18n();
  const { secret } = findMethod(design.method);
  // A change of a message has a new message beside it: the fields of both are there.
  const needs = new Set([...findMethod(newMethod(design.method)).needs, ...findMethod(design.method).needs]);
  const hasCommand = design.keyboard.rows.some((row) =>
    row.buttons.some(({ raw, fields }) => raw === undefined && readAction(fields) === 'COMMAND'),
  );
  const missing = (obstacle: SendObstacle) => obstacles.includes(obstacle);
  const number = (name: 'messageId' | 'commandId', hint: string) => (
    <Field label={t(`inspector.${name}`)} hint={hint} error={missing(name) && t('send.numberMissing')}>
      {(control) => (
        <TextInput
          {...control}
          ref={refs[name]}
          mono
          inputMode="numeric"
          placeholder={name === 'messageId' ? '456' : '78'}
          value={design[name]}
          onText={(text) => setDesignCommand(editorStore, { [name]: text })}
        />
      )}
    </Field>
  );
  return (
    <div data-variables="" className="grid gap-4">
      {needs.has('dialogId') && (
        <TargetPicker
          connection={connection}
          value={design.dialogId}
          onValue={(dialogId) => setDesignCommand(editorStore, { dialogId })}
          error={missing('dialogId') ? t('send.dialogMissing') : undefined}
          inputRef={refs.dialogId}
        />
      )}
      <div className="grid gap-4 empty:hidden wide:grid-cols-2 wide:has-[>:only-child]:grid-cols-1">
        {(needs.has('botId') || hasCommand) && (
          <BotPicker
            connection={connection}
            value={writeBotId(getBotId(design.keyboard))}
            onValue={(text) => setBotIdCommand(editorStore, text)}
            hint={t(needs.has('botId') ? 'send.botWrites' : 'send.botHint')}
            error={missing('botId') ? t('send.botMissing') : undefined}
            inputRef={refs.botId}
          />
        )}
        {secret && connection?.gate.kind === 'webhook' && (
          <SecretField name={secret} connection={connection} missing={missing('secret')} ref={refs.secret} />
        )}
        {needs.has('commandId') && number('commandId', t('inspector.commandIdHint'))}
        {needs.has('messageId') &&
          number('messageId', t(isUpdate(design.method) ? 'send.messageIdHint' : 'inspector.messageIdAnswerHint'))}
      </div>
      <Field label={t('send.message')} error={missing('message') && t('send.messageMissing')}>
        {(control) => (
          <TextArea
            {...control}
            ref={refs.message}
            value={design.message}
            onText={(message) => setDesignCommand(editorStore, { message })}
          />
        )}
      </Field>
    </div>
  );
}

function writeBotId(botId: ReturnType<typeof getBotId>): string {
  if (botId === undefined) return '';
  return typeof botId === 'string' ? botId : JSON.stringify(botId);
}
