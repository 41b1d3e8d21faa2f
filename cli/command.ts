import type { ParseArgsConfig } from 'node:util';

/** What a command has of the world around it, so that a test can give it another one. */
export interface Surroundings {
  /** What the result is written to, and nothing else. */
  readonly out: (text: string) => void;
  /** What is said to a person beside the result. */
  readonly err: (text: string) => void;
  /** The bytes of the whole standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** The folder that paths start from. */
  readonly folder: string;
  /** Whether the result goes to a terminal that shows colours. */
  readonly hasColours: boolean;
}

/** 0: done; 1: something is wrong with what was looked at; 2: the command was not understood or could not be run. */
export type ExitCode = 0 | 1 | 2;

/** The values of the options, by their long names, as node's `parseArgs` gives them. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** One command: `bitrix24-keyboard NAME ...`. */
export interface Command {
  readonly name: string;
  /** What follows the name: `FILE... [--lang en|ru]`. */
  readonly usage: string;
  /** One line that says what it does. */
  readonly summary: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (files: readonly string[], options: OptionValues, around: Surroundings) => Promise<ExitCode>;
}

/** Something the user can put right; its message is all that is shown, and the exit code is 2. */
export class UsageError extends Error {}

/** What a file is called where it is told of; `-` is the standard input. */
export const inputName = (file: string): string => (file === '-' ? 'The standard input' : file);

/** Why a file could not be read, in words that end its sentence. */
export function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : String(error);
}
