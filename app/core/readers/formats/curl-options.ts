import type { Source } from '../text/source.ts';
import { type ShellWord, shellWords, tailOfWord } from './shell-words.ts';

/**
 * One option of a cURL command by its long name where there is one, or an address, whose name is `''`. An item of HTTPie is a
 * `field`.
 */
export interface CurlOption {
  readonly name: string;
  readonly value: ShellWord | null;
}

/** How a program's options are told apart. */
interface Options {
  readonly shortWithValue: string;
  /** Whether the next word is the value of a long option without `=`. */
  readonly takesNext: (option: string) => boolean;
  /** Its names for what cURL has another name for. */
  readonly names: Readonly<Record<string, string>>;
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

/** https://www.gnu.org/software/wget/manual/wget.html */
const WGET_WITH_VALUE =
  /^--(?:(?:post|body)-(?:data|file)|method|header|output-(?:document|file)|user(?:-agent)?|password|timeout|tries|referer)$/;
const CURL: Options = {
  shortWithValue: SHORT_WITH_VALUE,
  takesNext: (one) => !LONG_ALONE.test(one),
  names: LONG_NAMES,
};
const WGET: Options = {
  shortWithValue: 'aABDeiIloOPQRtTUwX',
  takesNext: (one) => WGET_WITH_VALUE.test(one),
  names: { 'post-data': 'data-raw', 'body-data': 'data-raw' },
};
/** https://httpie.io/docs/cli/request-items */
const FIELD = /^[^\s:=@]+(?::=|=)/;
const ITEM = /^[^\s:=@]+[:=@]|^-/;
const COMMAND = /^(?:\S*\/)?(?:(curl)|(wget))(?:\.exe)?$/i;
const HTTPIE = /^(?:https?|xh)$/;

/** Whether a text has the word curl where a command could stand, or that of another program that sends requests. */
export function hasCurl(text: string): boolean {
  return /(?:^|[\s;&|/])(?:curl|wget)(?:\.exe)?\s|(?:^|[\n;&|])[ \t]*(?:\$ )?(?:https?|xh)[ \t]+\S/i.test(text);
}

/**
 * The options of each cURL command in a text, in their order; those of wget and HTTPie as cURL has them. Understands options in
 * any order, clusters such as `-sSX POST` and values attached to their option.
 */
export function curlCommands(source: Source): CurlOption[][] {
  if (!hasCurl(source.text)) return [];
  const commands: CurlOption[][] = [];
  let words: ShellWord[] = [];
  let read: ReadWords | null = null;
  for (const word of [...shellWords(source), null]) {
    const begun: ReadWords | null = word === null ? null : readerOf(word.text, read);
    if (word !== null && begun === null) {
      words.push(word);
      continue;
    }
    const options = read?.(words) ?? null;
    if (options !== null) commands.push(options);
    read = begun;
    words = [];
  }
  return commands;
}

type ReadWords = (words: readonly ShellWord[]) => CurlOption[] | null;

/** What reads the words behind the one that begins a command; null behind any other. */
function readerOf(word: string, before: ReadWords | null): ReadWords | null {
  // To the others `https` may be the value of an option.
  if (HTTPIE.test(word) && (before === null || before === readItems)) return readItems;
  const [, curl, wget] = COMMAND.exec(word) ?? [];
  return curl !== undefined ? readCurlOptions : wget !== undefined ? readWgetOptions : null;
}

const readCurlOptions: ReadWords = (words) => readOptions(CURL, words);
const readWgetOptions: ReadWords = (words) => readOptions(WGET, words);

/** HTTPie has the method, the address and `name=text` or `name:=JSON`; null when it is only a word of a text. */
function readItems(words: readonly ShellWord[]): CurlOption[] | null {
  const at = words.findIndex(({ text }) => !/^(?:-|[A-Z]+$)/.test(text));
  const address = words[at];
  if (address === undefined || !/\/rest\//i.test(address.text)) return null;
  const items = words.slice(at + 1);
  const end = items.findIndex(({ text }) => !ITEM.test(text));
  const fields = items.slice(0, end < 0 ? items.length : end).filter(({ text }) => FIELD.test(text));
  return [{ name: '', value: address }, ...fields.map((value) => ({ name: 'field', value }))];
}

function readOptions({ shortWithValue, takesNext, names }: Options, words: readonly ShellWord[]): CurlOption[] {
  const found: CurlOption[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const { text } = word;
    const equals = text.indexOf('=');
    if (text.startsWith('--') && text.length > 2) {
      const name = text.slice(2, equals < 0 ? text.length : equals);
      const next = equals < 0 && takesNext(text) ? (words[++i] ?? null) : null;
      found.push({ name: names[name] ?? name, value: equals < 0 ? next : tailOfWord(word, equals + 1) });
    } else if (text.startsWith('-') && text.length > 1) {
      const at = [...text].findIndex((letter, j) => j > 0 && shortWithValue.includes(letter));
      const name = at < 0 ? '' : text.charAt(at);
      for (const letter of text.slice(1, at < 0 ? text.length : at))
        found.push({ name: names[letter] ?? letter, value: null });
      if (at < 0) continue;
      const value = at === text.length - 1 ? (words[++i] ?? null) : tailOfWord(word, at + 1);
      found.push({ name: names[name] ?? name, value });
    } else found.push({ name: '', value: word });
  }
  return found;
}
