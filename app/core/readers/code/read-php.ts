import type { Reader } from '../text/reading.ts';
import { php } from './language-php.ts';
import { makeReader } from './read-source.ts';

/**
 * Reads arrays out of PHP, with or without its tag: literals, whole calls, torn pieces, what var_export writes.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export const readPhp: Reader = makeReader(php);
