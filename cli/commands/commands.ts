import type { Command } from '../command.ts';

/** All commands, in the order in which they are told of. */
export const COMMANDS: readonly Command[] = [];
