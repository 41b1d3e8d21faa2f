import type { Tool } from '../kit/tool.ts';
import { checkTool } from './check-keyboard.ts';
import { convertTool } from './convert-keyboard.ts';
import { fixTool } from './fix-keyboard.ts';
import { templateTool } from './get-template.ts';
import { templatesTool } from './list-templates.ts';
import { previewTool } from './preview-keyboard.ts';
import { codeTool } from './write-code.ts';

/** All tools, in the order of their use. */
export const TOOLS: readonly Tool[] = [
  checkTool,
  fixTool,
  previewTool,
  convertTool,
  codeTool,
  templatesTool,
  templateTool,
];
