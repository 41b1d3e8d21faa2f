import type { Design } from '../../keyboard/design.ts';
import type { KeyboardDocument } from '../../keyboard/document.ts';
import { listEntries } from '../../keyboard/find-button.ts';
import { readBotCall } from '../../portal/events/bot-call.ts';
import { pressButton } from '../../portal/events/press-button.ts';
import { storeButton } from '../../portal/validator/store-button.ts';
import { type HandlerTarget, quoteString } from '../quote-string.ts';
import { handlerJavascript } from './handler-javascript.ts';
import { handlerPhp } from './handler-php.ts';
import { handlerPython } from './handler-python.ts';

const TARGETS: Readonly<Record<HandlerTarget, (commands: readonly string[]) => string>> = {
  php: handlerPhp,
  javascript: handlerJavascript,
  python: handlerPython,
};

/**
 * A working handler that answers every command of a design's keyboard, in one file and with nothing but the language's
 * standard library. It reads the events of both versions, checks their token, and takes all secrets from the environment.
 */
export function writeHandler(target: HandlerTarget, design: Design): string {
  return TARGETS[target](listCommands(design.keyboard).map((name) => quoteString(target, name)));
}

/** Commands are listed before their bot is known too: only the name of the bot is missing then. */
const ANY_BOT = { bot: { id: 1, known: true }, colors: {}, vote: false };

/**
 * The names of all commands that a keyboard can call, each once, without the slash and in the order of the buttons: those
 * of COMMAND buttons and those that a SEND button writes.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function listCommands(keyboard: KeyboardDocument): readonly string[] {
  const names = listEntries(keyboard).flatMap(({ value }) => {
    const traced = storeButton(value, ANY_BOT);
    if (!('stored' in traced) || traced.stored.TYPE !== 'BUTTON') return [];
    // One that is off today is answered as well: it is switched on by changing the keyboard, not the bot.
    const call = readBotCall(pressButton({ ...traced.stored, DISABLED: 'N' }), '');
    return call?.command ? [call.command.name] : [];
  });
  return [...new Set(names)];
}
