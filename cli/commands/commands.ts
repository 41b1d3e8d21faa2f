import type { Command } from '../command.ts';
import { codeCommand } from './code.ts';
import { convertTextCommand } from './convert.ts';
import { fixCommand } from './fix.ts';
import { openCommand } from './open.ts';
import { renderCommand } from './render.ts';
import { writeTemplateCommand } from './template.ts';

/** All commands, in the order in which they are told of. */
export const COMMANDS: readonly Command[] = [
  fixCommand,
  convertTextCommand,
  codeCommand,
  renderCommand,
  writeTemplateCommand,
  openCommand,
];
