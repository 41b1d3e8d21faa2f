import { DECISIONS } from './decisions.ts';
import { NAVIGATION } from './navigation.ts';
import type { Template } from './template.ts';
import { WORK } from './work.ts';

/** All templates, the most usual kinds first. */
export const TEMPLATES: readonly Template[] = [...DECISIONS, ...NAVIGATION, ...WORK];
