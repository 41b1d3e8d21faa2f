import type { RequestField } from '../json/issue.ts';
import type { Json } from '../json/json.ts';
import { getBotId } from './bot-id.ts';
import type { Design } from './design.ts';

/** What a design says in a field of its request; the bot of its keyboard is one of them. Undefined where it says nothing. */
export function requestSetting(design: Design, field: RequestField): Json | undefined {
  return field === 'botId' ? getBotId(design.keyboard) : design[field];
}
