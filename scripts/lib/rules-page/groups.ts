import type { Group } from './group.ts';
import { PORTAL_GROUPS } from './portal-groups.ts';
import { READING_GROUPS } from './reading-groups.ts';

/** All codes, each in one group. */
export const GROUPS: readonly Group[] = [...PORTAL_GROUPS, ...READING_GROUPS];
