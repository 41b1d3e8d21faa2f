import type { None } from '../../json/issue.ts';
import type { Method } from '../../request/methods.ts';
import type { Outcome } from '../validator/store-answer.ts';

/** What changes in the request itself. */
export interface ChangePhrases {
  'convert-method': { readonly from: string; readonly to: string };
  /** Each as `DIALOG_ID → dialogId`. */
  'convert-names': { readonly renamed: readonly string[] };
  /** `wasClient`: the old method took a CLIENT_ID. */
  'convert-token': { readonly wasClient: boolean };
  /** A person wrote or changed the message so far. */
  'convert-author': { readonly isUpdate: boolean };
  /** Names that the old method passed over and the new one reads. */
  'convert-now-read': { readonly names: readonly string[] };
  'convert-bot-inside': None;
  'convert-opened': None;
  'convert-wrapped': None;
  /** Code makes the keyboard, and has to put its BOT_ID into it. */
  'convert-made-by-code': None;
  'convert-removal': None;
  /** Where the answer holds what counts. */
  'convert-result': { readonly to: 'result.id' | 'result.result' };
  'convert-silent': { readonly isUpdate: boolean };
}

/** What does not come along. */
export interface LossPhrases {
  'convert-no-twin': { readonly name: string; readonly method: string };
  /** The old method passed over it, and the new one would take it for its own. */
  'convert-unread': { readonly name: string; readonly method: string };
  /** `lost`: how many entries were stored and are not any more. */
  'convert-stored': { readonly before: Outcome; readonly after: Outcome; readonly lost: number };
}

/** What is to be filled in before the new request works. */
export interface NeedPhrases {
  'convert-needs': { readonly name: Method['needs'][number] };
}

/** What else has to change in the bot. */
export interface TaskPhrases {
  /** `isNew`: so far no bot was needed. */
  'convert-task-bot': { readonly isNew: boolean };
  'convert-task-commands': None;
  'convert-task-events': None;
  'convert-task-answer': None;
  'convert-task-messages': None;
  'convert-task-read': None;
}

declare module '../../json/issue.ts' {
  interface PhraseParams extends ChangePhrases, LossPhrases, NeedPhrases, TaskPhrases {}
}
