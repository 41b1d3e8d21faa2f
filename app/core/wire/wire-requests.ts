import type { MethodName } from '../keyboard/design.ts';
import type { WireFlag, WireId, WireKeyboard } from './wire-keyboard.ts';

/** A chat (`chat1`, `sg1`) or the id of a person. */
export type WireDialogId = string | number;

/** A keyboard, or N to remove the one that is there. */
export type WireChangedKeyboard = WireKeyboard | 'N';

/** What any message of version 1 may have. */
interface MessageV1 {
  readonly ATTACH?: unknown;
  readonly MENU?: unknown;
  readonly URL_PREVIEW?: WireFlag;
}

/** What an application's bot shows a portal when it is called through a webhook. */
interface OfBotV1 extends MessageV1 {
  readonly BOT_ID: WireId;
  readonly CLIENT_ID?: string;
}

/** A keyboard alone is no message. */
type TextOrAttach = { readonly MESSAGE: string } | { readonly MESSAGE?: string; readonly ATTACH: unknown };

interface FieldsV2 {
  readonly attach?: unknown;
  readonly urlPreview?: boolean | WireFlag;
}

interface NewFieldsV2 extends FieldsV2 {
  readonly message?: string;
  readonly keyboard?: WireKeyboard;
  readonly system?: boolean | WireFlag;
}

interface OfBotV2 {
  readonly botId: WireId;
  /** Needed by a webhook. */
  readonly botToken?: string;
}

/** The parameters of each method that carries a keyboard: `WireRequests['im.message.add']`. */
export interface WireRequests extends Record<MethodName, object> {
  'im.message.add': MessageV1 &
    TextOrAttach & {
      readonly DIALOG_ID: WireDialogId;
      readonly KEYBOARD?: WireKeyboard;
      /** The bot whose commands the buttons run. */
      readonly BOT_ID?: WireId;
      readonly SYSTEM?: WireFlag;
      readonly REPLY_ID?: WireId;
      /** The same one within an hour gives the same message. */
      readonly TEMPLATE_ID?: string;
    };
  'im.message.update': MessageV1 & {
    readonly MESSAGE_ID: WireId;
    readonly MESSAGE?: string;
    readonly KEYBOARD?: WireChangedKeyboard;
    /** The bot whose commands the buttons run. */
    readonly BOT_ID?: WireId;
    readonly IS_EDITED?: WireFlag;
  };
  'imbot.message.add': OfBotV1 & {
    readonly DIALOG_ID: WireDialogId;
    readonly MESSAGE: string;
    readonly KEYBOARD?: WireKeyboard;
    readonly SYSTEM?: WireFlag;
    readonly SKIP_CONNECTOR?: WireFlag;
  };
  'imbot.message.update': OfBotV1 & {
    readonly MESSAGE_ID: WireId;
    readonly MESSAGE?: string;
    readonly KEYBOARD?: WireChangedKeyboard;
    readonly SKIP_CONNECTOR?: WireFlag;
  };
  'imbot.command.answer': MessageV1 & {
    readonly COMMAND_ID: WireId;
    readonly MESSAGE_ID: WireId;
    readonly MESSAGE: string;
    readonly KEYBOARD?: WireKeyboard;
    readonly SYSTEM?: WireFlag;
    readonly CLIENT_ID?: string;
  };
  'imbot.v2.Chat.Message.send': OfBotV2 & {
    readonly dialogId: WireDialogId;
    readonly fields: NewFieldsV2 & {
      readonly replyId?: WireId;
      readonly templateId?: string;
      readonly forwardIds?: Readonly<Record<string, WireId>>;
    };
  };
  'imbot.v2.Chat.Message.update': OfBotV2 & {
    readonly messageId: WireId;
    readonly fields: FieldsV2 & { readonly message?: string; readonly keyboard?: WireChangedKeyboard };
  };
  'imbot.v2.Command.answer': OfBotV2 & {
    readonly commandId: WireId;
    readonly messageId: WireId;
    readonly dialogId: WireDialogId;
    readonly fields: NewFieldsV2;
  };
}
