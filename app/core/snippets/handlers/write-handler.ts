import type { Design } from '../../keyboard/design.ts';
import { type HandlerTarget, quoteString } from '../quote-string.ts';
import { handlerJavascript } from './handler-javascript.ts';
import { handlerPhp } from './handler-php.ts';
import { handlerPython } from './handler-python.ts';
import { listCommands } from './list-commands.ts';

const TARGETS: Readonly<Record<HandlerTarget, (commands: readonly string[]) => string>> = {
  php: handlerPhp,
  javascript: handlerJavascript,
  python: handlerPython,
};

/**
 * A working handler that answers every command of a design's keyboard, in one file and with nothing but the language's
 * standard library. It reads the events of both versions, checks their token, and takes all secrets from the environment.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html
 */
export function writeHandler(target: HandlerTarget, design: Design): string {
  return TARGETS[target](listCommands(design.keyboard).map((name) => quoteString(target, name)));
}
