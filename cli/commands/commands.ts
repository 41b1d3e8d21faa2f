import type { Command } from '../command.ts';
import { checkCommand } from './check.ts';
import { codeCommand } from './code.ts';
import { convertTextCommand } from './convert.ts';
import { explainCommand } from './explain.ts';
import { fixFilesCommand } from './fix.ts';
import { openCommand } from './open.ts';
import { renderCommand } from './render.ts';
import { writeTemplateCommand } from './template.ts';

/** All commands, in the order in which they are told of. */
export const COMMANDS: readonly Command[] = [
  checkCommand,
  fixFilesCommand,
  convertTextCommand,
  codeCommand,
  renderCommand,
  writeTemplateCommand,
  openCommand,
  explainCommand,
];
