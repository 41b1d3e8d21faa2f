import type { Design } from '../../keyboard/design.ts';
import type { KeyboardDocument } from '../../keyboard/document.ts';
import { listEntries } from '../../keyboard/find-button.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import { concatText, DIALECTS } from '../code-dialects.ts';
import type { HandlerTarget } from '../quote-string.ts';
import type { SnippetOptions } from '../snippet.ts';
import { nameValues } from '../write-values.ts';
import { listCalledCommands } from './called-commands.ts';
import { handlerJavascript } from './handler-javascript.ts';
import { handlerPhp } from './handler-php.ts';
import { handlerPython } from './handler-python.ts';

const TARGETS: Readonly<Record<HandlerTarget, (commands: readonly string[], declared: string) => string>> = {
  php: handlerPhp,
  javascript: handlerJavascript,
  python: handlerPython,
};

/** What a handler calls its own things. */
const TAKEN: Readonly<Record<HandlerTarget, string>> = {
  php: 'command params',
  javascript:
    'createHash timingSafeEqual createServer B24_WEBHOOK_URL B24_APPLICATION_TOKEN B24_BOT_TOKEN B24_CLIENT_ID reply command params call answerV2 answerV1 isPortal handle server request response',
  python:
    'hmac re HTTPException BaseHTTPRequestHandler ThreadingHTTPServer HTTPError parse_qsl Request urlopen reply command params call number answer_v2 answer_v1 Handler server',
};

/**
 * A working handler that answers every command of a design's keyboard, in one file and with nothing but the language's
 * standard library. It reads the events of both versions, checks their token, and takes all secrets from the environment. What is
 * variable in the name of a command is declared in it.
 */
export function writeHandler(target: HandlerTarget, { keyboard, variables }: Design): string {
  const KEYBOARD = listEntries(keyboard).map(({ value }) => value);
  const dialect = DIALECTS[target];
  const own = { taken: TAKEN[target] };
  const values = nameValues(dialect, { method: '', params: { KEYBOARD } }, own, plainOnly(variables));
  const { document } = readKeyboard(values.request.params.KEYBOARD ?? []);
  const commands = listCommands(document).map((name) => concatText(dialect, values, name));
  return TARGETS[target](commands, values.declare());
}

/** It is a program of its own: nothing of the code that a variable was read from is known there. */
function plainOnly(variables: Design['variables'] = {}): SnippetOptions {
  const plain = Object.entries(variables).filter(([, { isText }]) => isText === true);
  return { variables: Object.fromEntries(plain.map(([name]) => [name, { isText: true }])) };
}

/** The names of all commands that a keyboard can call, each once, without the slash and in the order of the buttons. */
export function listCommands(keyboard: KeyboardDocument): readonly string[] {
  return listCalledCommands(keyboard).map(({ name }) => name);
}
