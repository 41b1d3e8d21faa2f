import type { Tool } from '../tool.ts';
import { checkKeyboard } from './check-keyboard.ts';

/** All tools, in the order of their use. */
export const TOOLS: readonly Tool[] = [checkKeyboard];
