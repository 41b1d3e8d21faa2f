import type { Reader } from '../text/reading.ts';
import { javascript } from './language-javascript.ts';
import { makeReader } from './read-source.ts';

/**
 * Reads lists and objects out of JavaScript, TypeScript and loose JSON: literals, whole calls, torn pieces.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export const readJavascript: Reader = makeReader(javascript);
