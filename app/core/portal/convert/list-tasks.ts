import { DOCS } from '../../json/docs.ts';
import { type Phrase, phrase } from '../../json/issue.ts';
import type { KeyboardDocument } from '../../keyboard/document.ts';
import type { Method } from '../../request/methods.ts';
import type { TaskPhrases } from './convert-codes.ts';

/** Something that has to change in the bot besides this request, and the page of the documentation that tells how. */
export interface BotTask {
  readonly said: Phrase<keyof TaskPhrases>;
  readonly page: string;
}

/** What else has to change in a bot whose request becomes one of imbot.v2, in the order in which it is done. */
export function listTasks(from: Method, keyboard: KeyboardDocument): readonly BotTask[] {
  const hasCommands =
    from.does === 'answer' ||
    keyboard.rows.some(({ buttons }) => buttons.some(({ fields }) => Object.hasOwn(fields, 'COMMAND')));
  const task = (said: BotTask['said'], page: string): BotTask => ({ said, page });
  return [
    task(phrase('convert-task-bot', { isNew: from.family === 'im' }), DOCS.botRegister),
    ...(hasCommands ? [task(phrase('convert-task-commands', {}), DOCS.commandRegister)] : []),
    task(phrase('convert-task-events', {}), DOCS.v2Events),
    ...(hasCommands && from.does !== 'answer' ? [task(phrase('convert-task-answer', {}), DOCS.v2CommandAnswer)] : []),
    task(phrase('convert-task-messages', {}), from.does === 'update' ? DOCS.v2Send : DOCS.v2Update),
    task(phrase('convert-task-read', {}), DOCS.dialogMessages),
  ];
}
