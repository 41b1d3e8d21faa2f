import type { Json, JsonObject } from '../json/json.ts';
import { EMPTY_KEYBOARD, type KeyboardDocument } from './document.ts';

/** What is edited: a message with its keyboard, and the method that will carry it. Ids are kept as typed. */
export interface Design {
  readonly name: string;
  readonly method: MethodName;
  readonly dialogId: string;
  readonly messageId: string;
  readonly commandId: string;
  readonly message: string;
  readonly keyboard: KeyboardDocument;
  /**
   * Other parameters of the request, kept as they came; those inside of `fields` under `fields`. A known parameter stands here
   * too when it came in a form that the design cannot hold.
   */
  readonly others?: JsonObject;
  /** What is said of the request's variables, by their names: never sent, and in no JSON, code or link. */
  readonly variables?: Readonly<Record<string, VariableSetting>>;
  /** What was typed as JSON and stands for no design yet: kept with it, and never sent. */
  readonly unread?: UnreadText;
}

/** What is said of a variable: a value to draw, check and test with, or that it is none but plain text. */
export interface VariableSetting {
  readonly sample?: Json;
  readonly isText?: boolean;
  /** The sample looks like a secret: it is there as long as the page is, and kept nowhere. */
  readonly isSecret?: boolean;
  /**
   * The language of the code that it was read from, by the person at the page. Code of that language takes it up as it is, so nothing
   * that comes from a link, a file or JSON may set this.
   */
  readonly language?: CodeLanguage;
}

/** A language that variables are read from and written in; named as the kinds of pasted text are. */
export type CodeLanguage = 'php' | 'javascript' | 'python' | 'go' | 'curl' | 'n8n';

/** An unfinished text of JSON, of the keyboard alone or of the whole request. */
export interface UnreadText {
  readonly scope: 'keyboard' | 'request';
  readonly text: string;
}

/** The design with an unfinished text, or without one; the same object when nothing changes. */
export function setUnread(design: Design, unread: UnreadText | null): Design {
  const { unread: before, ...rest } = design;
  if (unread === null) return before === undefined ? design : rest;
  return before?.scope === unread.scope && before.text === unread.text ? design : { ...rest, unread };
}

/** A design without buttons. */
export function newDesign(message: string): Design {
  return {
    name: '',
    method: 'im.message.add',
    dialogId: '',
    messageId: '',
    commandId: '',
    message,
    keyboard: EMPTY_KEYBOARD,
  };
}

declare module '../json/issue.ts' {
  interface Fixed {
    readonly design: Design;
  }
}

/** The methods that a design can be written for. */
export type MethodName =
  | 'im.message.add'
  | 'im.message.update'
  | 'imbot.message.add'
  | 'imbot.message.update'
  | 'imbot.command.answer'
  | 'imbot.v2.Chat.Message.send'
  | 'imbot.v2.Chat.Message.update'
  | 'imbot.v2.Command.answer';

/**
 * The name of a file that holds the design: its own name in letters, digits and dashes, then the ending (`.json`). What no
 * file system takes is left out; the name is at most 60 UTF-16 units long.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function fileName(design: Pick<Design, 'name'>, ending: string): string {
  const slug = [
    ...design.name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
  ]
    .slice(0, 60)
    .join('')
    .replace(/^-|-$/g, '');
  if (slug === '') return `keyboard${ending}`;
  return `${DEVICE.test(slug) ? 'keyboard-' : ''}${slug}${ending}`;
}

/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;
