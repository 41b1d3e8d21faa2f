import type { KeyboardDocument } from '../../keyboard/document.ts';
import { listEntries } from '../../keyboard/find-button.ts';
import { readBotCall } from '../../portal/events/bot-call.ts';
import { pressButton } from '../../portal/events/press-button.ts';
import { ANY_BOT, storeButton } from '../../portal/validator/store-button.ts';

/** A command that a keyboard can call. */
export interface CalledCommand {
  /** Without the slash. */
  readonly name: string;
  /** The caption of the first button that calls it. */
  readonly title: string;
  /** What the first button that has any parameters passes; empty when none does. */
  readonly params: string;
}

/**
 * All commands that a keyboard can call, each once and in the order of the buttons: those of COMMAND buttons and those that a
 * SEND button writes.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function listCalledCommands(keyboard: KeyboardDocument): readonly CalledCommand[] {
  const called = new Map<string, CalledCommand>();
  for (const { value } of listEntries(keyboard)) {
    // Commands are listed before their bot is known too: only the name of the bot is missing then.
    const traced = storeButton(value, ANY_BOT);
    if (!('stored' in traced) || traced.stored.TYPE !== 'BUTTON') continue;
    // One that is off today is answered as well: it is switched on by changing the keyboard, not the bot.
    const command = readBotCall(pressButton({ ...traced.stored, DISABLED: 'N' }), '')?.command;
    if (!command) continue;
    const { name, params } = command;
    const before = called.get(name) ?? { name, title: traced.stored.TEXT, params };
    called.set(name, before.params === '' ? { ...before, params } : before);
  }
  return [...called.values()];
}
