import type { Json, JsonObject } from '../../json/json.ts';
import { phpField } from '../php/php.ts';
import type { StoredButton } from './store-answer.ts';

/** What of DISPLAY is stored: one of its two words, or a boolean true, which PHP finds equal to a word. */
export function storeDisplay(entry: JsonObject): StoredButton['DISPLAY'] {
  return pickWord(phpField(entry, 'DISPLAY'), ['LINE', 'BLOCK'], 'BLOCK');
}

/** One of the words as it is sent, else the usual one. A boolean true is kept: PHP finds it in any list of words. */
export function pickWord<Word extends string, Other extends string>(
  value: Json | undefined,
  words: readonly Word[],
  otherwise: Other,
): Word | Other | true {
  if (value === true) return true;
  return words.find((word) => word === value) ?? otherwise;
}
