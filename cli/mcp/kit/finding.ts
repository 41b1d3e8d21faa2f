import { z } from 'zod';
import type { JsonFinding } from '../../report/to-json.ts';

/** A finding as every tool gives it. */
export const FINDING = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']).describe('error: the portal refuses or drops something'),
  pointer: z.string().describe('JSON Pointer into the request as it is written'),
  line: z.int().nullable(),
  column: z.int().nullable(),
  message: z.string(),
  page: z.string().nullable().describe('The page that explains it'),
  fixable: z.boolean().describe('fix_keyboard can fix it'),
}) satisfies z.ZodType<JsonFinding>;
