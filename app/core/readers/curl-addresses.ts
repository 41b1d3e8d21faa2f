/** Short options of curl that take a value. */
const shortWithValue = 'AbcCdDeEFHhKmoPQrtTuUwxXyYz';
/** Long options that take none: only these leave the next word free to be the address. */
const longAlone =
  /^--(?:get|head|silent|show-error|verbose|include|insecure|location|location-trusted|fail|fail-with-body|compressed|globoff|no-[a-z-]+|http[\d.]+|ipv[46]|tlsv[\d.]+|ssl-reqd|raw|junk-session-cookies|progress-bar|anyauth|basic|digest|ntlm|negotiate|path-as-is|tcp-nodelay|remote-name|remote-header-name|post30[123]|next)$/;

/**
 * The addresses a cURL line goes to, without those that stand in its headers and bodies. Understands quoting of POSIX
 * shells, of cmd (`^"`) and of PowerShell, and options in any order. An empty list when the text is no cURL line.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export function curlAddresses(text: string): string[] {
  if (!/(?:^|[\s;&|/])curl(?:\.exe)?\s/i.test(text)) return [];
  const words = shellWords(text.includes('^"') ? text.replace(/\^([\s\S])/g, '$1') : text);
  const start = words.findIndex((word) => word !== null && /(?:^|\/)curl(?:\.exe)?$/i.test(word));
  const end = words.indexOf(null, start);
  return start < 0 ? [] : positionals(words.slice(start + 1, end < 0 ? words.length : end));
}

function positionals(words: readonly (string | null)[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--url') found.push(words[++i] ?? '');
    else if (word.startsWith('--url=')) found.push(word.slice(6));
    else if (word.startsWith('--')) i += word.includes('=') || longAlone.test(word) ? 0 : 1;
    else if (word.startsWith('-')) i += endsWithValue(word) ? 1 : 0;
    else found.push(word);
  }
  return found.filter((word) => word !== '');
}

/** `-sSX` waits for a value in the next word, `-XPOST` holds it. */
function endsWithValue(cluster: string): boolean {
  const at = [...cluster].findIndex((letter, i) => i > 0 && shortWithValue.includes(letter));
  return at > 0 && at === cluster.length - 1;
}

const token =
  /([\\^`]\r?\n)|\$'((?:\\[\s\S]|[^'\\])*)'|'([^']*)'|"((?:[\\`][\s\S]|[^"\\`])*)"|\\([\s\S])|([;|&])|(\s+)|([\s\S])/g;

/** Words with their quotes removed; null is the end of a command. Line feeds part words only: a lost `\` does no harm. */
function shellWords(text: string): (string | null)[] {
  const words: (string | null)[] = [];
  let word: string | null = null;
  for (const match of text.matchAll(token)) {
    const [, continued, ansi, single, double, escaped, stop, blank, letter] = match;
    if (continued !== undefined) continue;
    if (blank === undefined && stop === undefined) {
      word = (word ?? '') + (single ?? escaped ?? letter ?? unquote(ansi ?? double ?? ''));
      continue;
    }
    if (word !== null) words.push(word);
    word = null;
    if (stop !== undefined) words.push(null);
  }
  return word === null ? words : [...words, word];
}

const unquote = (quoted: string): string => quoted.replace(/[\\`]([\s\S])/g, '$1');
