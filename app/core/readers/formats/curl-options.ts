import { type Source, sliceSource } from '../text/source.ts';
import { type ShellWord, shellWords } from './shell-words.ts';

/** One option of a cURL command by its long name where there is one, or an address, whose name is `''`. */
export interface CurlOption {
  readonly name: string;
  readonly value: ShellWord | null;
}

/** Short options of curl that take a value. */
const SHORT_WITH_VALUE = 'AbcCdDeEFHhKmoPQrtTuUwxXyYz';
const LONG_NAMES: Readonly<Record<string, string>> = {
  d: 'data',
  F: 'form',
  G: 'get',
  H: 'header',
  u: 'user',
  X: 'request',
};
/** Long options that take none: only these leave the next word free to be the address. */
const LONG_ALONE =
  /^--(?:get|head|silent|show-error|verbose|include|insecure|location|location-trusted|fail|fail-with-body|compressed|globoff|no-[a-z-]+|http[\d.]+|ipv[46]|tlsv[\d.]+|ssl-reqd|raw|junk-session-cookies|progress-bar|anyauth|basic|digest|ntlm|negotiate|path-as-is|tcp-nodelay|remote-name|remote-header-name|post30[123]|next)$/;

/** Whether a text has the word curl where a command could stand. */
export function hasCurl(text: string): boolean {
  return /(?:^|[\s;&|/])curl(?:\.exe)?\s/i.test(text);
}

/**
 * The options of each cURL command in a text, in their order. Understands options in any order, clusters such as `-sSX POST`
 * and values attached to their option.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export function curlCommands(source: Source): CurlOption[][] {
  if (!hasCurl(source.text)) return [];
  const commands: CurlOption[][] = [];
  let words: ShellWord[] | null = null;
  for (const word of [...shellWords(source), null]) {
    const begins = word !== null && /(?:^|\/)curl(?:\.exe)?$/i.test(word.text);
    if (word === null || begins) {
      if (words !== null) commands.push(readOptions(words));
      words = begins ? [] : null;
    } else words?.push(word);
  }
  return commands;
}

function readOptions(words: readonly ShellWord[]): CurlOption[] {
  const found: CurlOption[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const { text } = word;
    const equals = text.indexOf('=');
    if (text.startsWith('--') && text.length > 2) {
      const name = text.slice(2, equals < 0 ? text.length : equals);
      const alone = equals < 0 && LONG_ALONE.test(text);
      found.push({ name, value: alone ? null : equals < 0 ? (words[++i] ?? null) : tail(word, equals + 1) });
    } else if (text.startsWith('-') && text.length > 1) {
      const at = [...text].findIndex((letter, j) => j > 0 && SHORT_WITH_VALUE.includes(letter));
      const name = at < 0 ? '' : text.charAt(at);
      for (const letter of text.slice(1, at < 0 ? text.length : at))
        found.push({ name: LONG_NAMES[letter] ?? letter, value: null });
      if (at < 0) continue;
      const value = at === text.length - 1 ? (words[++i] ?? null) : tail(word, at + 1);
      found.push({ name: LONG_NAMES[name] ?? name, value });
    } else found.push({ name: '', value: word });
  }
  return found;
}

function tail(word: ShellWord, at: number): ShellWord {
  const expressions = word.expressions
    .map(({ from, to }) => ({ from: from - at, to: to - at }))
    .filter(({ from }) => from >= 0);
  return { ...word, ...sliceSource(word, at, word.text.length), expressions };
}
