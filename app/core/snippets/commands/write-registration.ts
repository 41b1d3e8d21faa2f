import type { Design } from '../../keyboard/design.ts';
import type { SnippetTarget } from '../snippet.ts';
import { registerCurl } from './register-curl.ts';
import { registerJavascript } from './register-javascript.ts';
import { registerPhpCrest, registerPhpSdk } from './register-php.ts';
import { registerPythonRequests, registerPythonSdk } from './register-python.ts';
import { type BotVersion, makeRegistration, type Registration } from './registration.ts';

/** What registrations can be written as; each is written as the snippet of the same name. */
export type RegistrationTarget = Extract<
  SnippetTarget,
  'php-crest' | 'php-sdk' | 'js-fetch' | 'python-sdk' | 'python-requests' | 'curl-webhook'
>;

interface Registering {
  readonly fileName: string;
  readonly write: (registration: Registration) => string;
}

const TARGETS: Readonly<Record<RegistrationTarget, Registering>> = {
  'php-crest': { fileName: 'register-commands-crest.php', write: registerPhpCrest },
  'php-sdk': { fileName: 'register-commands.php', write: registerPhpSdk },
  'js-fetch': { fileName: 'register-commands.mjs', write: registerJavascript },
  'python-sdk': { fileName: 'register_commands.py', write: registerPythonSdk },
  'python-requests': { fileName: 'register_commands_http.py', write: registerPythonRequests },
  'curl-webhook': { fileName: 'register-commands.sh', write: registerCurl },
};

/** All targets, the usual one first. */
export const registrationTargets = Object.keys(TARGETS) as readonly RegistrationTarget[];

/** The name of the file for this target. */
export function registrationFile(target: RegistrationTarget): string {
  return TARGETS[target].fileName;
}

/**
 * Code that registers every command of a design's keyboard and can be run as it is; null for a keyboard without commands. What is
 * secret or not known comes from the environment.
 */
export function writeRegistration(target: RegistrationTarget, design: Design, version: BotVersion): string | null {
  const registration = makeRegistration(design.keyboard, version);
  return registration.commands.length === 0 ? null : TARGETS[target].write(registration);
}
