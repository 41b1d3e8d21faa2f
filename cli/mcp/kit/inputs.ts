import { z } from 'zod';
import { METHODS, type MethodName } from '../../../app/core/index.ts';

/** The longest text that a tool takes, in characters. */
const LONGEST_TEXT = 1_000_000;

const names = METHODS.map(({ name }) => name) as [MethodName, ...MethodName[]];

/** A text of at most so many characters. */
export function textUpTo(most: number) {
  return z
    .string('it has to be a text: give JSON as a text too')
    .max(most, `it is longer than ${most.toLocaleString('en')} characters: give the part with the keyboard alone`)
    .describe(
      'What holds the keyboard: JSON (a keyboard, a request), or code in PHP, JavaScript, TypeScript, Python or Go, cURL, YAML, n8n, a dump. Whole files are fine.',
    );
}

/** What holds a keyboard. */
export const TEXT = textUpTo(LONGEST_TEXT);
export const METHOD = z
  .enum(names)
  .optional()
  .describe('The REST method, where the text does not name one. Without it im.message.add is assumed.');
export const LANG = z.enum(['en', 'ru']).default('en').describe('The language of the messages.');
export const KEYBOARD = z
  .int()
  .min(1)
  .default(1)
  .describe('Which keyboard of the text, in the order of check_keyboard; the first one is 1.');
export const OPEN = z
  .string()
  .describe(
    'A link that opens it in the designer, in a browser: show it to the person. Nothing is sent to a server by opening it.',
  );
export const OPEN_NOTE = z
  .string()
  .nullable()
  .describe('Why the link opens the page without the keyboard; null when it does not.');
