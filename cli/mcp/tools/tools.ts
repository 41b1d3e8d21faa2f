import type { Tool } from '../tool.ts';
import { checkKeyboard } from './check-keyboard.ts';
import { convertKeyboard } from './convert-keyboard.ts';
import { fixKeyboard } from './fix-keyboard.ts';
import { getTemplate } from './get-template.ts';
import { listTemplates } from './list-templates.ts';
import { previewKeyboard } from './preview-keyboard.ts';
import { writeCode } from './write-code.ts';

/** All tools, in the order of their use. */
export const TOOLS: readonly Tool[] = [
  checkKeyboard,
  fixKeyboard,
  previewKeyboard,
  convertKeyboard,
  writeCode,
  listTemplates,
  getTemplate,
];
