import type { Reader } from '../text/reading.ts';
import { go } from './language-go.ts';
import { makeReader } from './read-source.ts';

/**
 * Reads maps, slices and structs out of Go: composite literals, whole calls, torn pieces.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export const readGo: Reader = makeReader(go);
