import type { Reader } from '../text/reading.ts';
import { python } from './language-python.ts';
import { makeReader } from './read-source.ts';

/**
 * Reads lists and dicts out of Python: literals, `dict(...)`, whole calls, torn pieces.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export const readPython: Reader = makeReader(python);
