import type { Issue } from '../../json/issue.ts';
import type { JsonObject } from '../../json/json.ts';
import type { MethodName } from '../../keyboard/design.ts';

/** The kinds of text that are recognised; each has a name in both languages in `pasted-kinds.ts`. */
export type PastedKind =
  | 'json'
  | 'answer'
  | 'curl'
  | 'form'
  | 'address'
  | 'php'
  | 'php-dump'
  | 'javascript'
  | 'python'
  | 'go'
  | 'telegram'
  | 'vk'
  | 'text';

/** What a pasted text holds. What is not in the text is null. Never a secret: those are cut out before. */
export interface Pasted {
  /** What the text was taken for; null when nothing was recognised. */
  readonly kind: PastedKind | null;
  readonly method: MethodName | null;
  readonly botId: number | string | null;
  readonly dialogId: string | null;
  readonly messageId: number | string | null;
  readonly commandId: number | string | null;
  readonly message: string | null;
  /** `{ BUTTONS: [...] }`, with BOT_ID and unknown keys beside it if they were there. */
  readonly keyboard: JsonObject | null;
  /** Other parameters of the request (`URL_PREVIEW`, `ATTACH`, …) as they came; null when there are none. */
  readonly others: JsonObject | null;
  readonly issues: readonly Issue[];
}
