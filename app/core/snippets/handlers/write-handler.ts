import type { Design } from '../../keyboard/design.ts';
import type { KeyboardDocument } from '../../keyboard/document.ts';
import { type HandlerTarget, quoteString } from '../quote-string.ts';
import { listCalledCommands } from './called-commands.ts';
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

/** The names of all commands that a keyboard can call, each once, without the slash and in the order of the buttons. */
export function listCommands(keyboard: KeyboardDocument): readonly string[] {
  return listCalledCommands(keyboard).map(({ name }) => name);
}
