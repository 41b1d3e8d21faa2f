import { decodePhpString } from './decode-strings.ts';
import type { SourceLanguage } from './language.ts';
import { endOfComment } from './language-javascript.ts';
import { endOfQuoted } from './pieces.ts';
import { endsValue, type Lost } from './tokens.ts';

const heredoc = /<<<[ \t]*(["']?)([A-Za-z_]\w*)\1\r?\n/y;

/** PHP with or without its tag; also what var_export writes. */
export const php: SourceLanguage = {
  kind: 'php',
  lexis: {
    comment: (text, at, code) => {
      if (code === 63 && text.startsWith('?>', at)) return nextCode(text, at + 2, text.length);
      if (code !== 35 || text.charAt(at + 1) === '[') return endOfComment(text, at, code);
      const end = text.indexOf('\n', at);
      return end < 0 ? text.length : end;
    },
    literal: (text, at, code, _, lost) => {
      if (code === 39) return endOfQuoted(text, at, { mark: "'", lines: true }, lost);
      if (code === 34) return endOfQuoted(text, at, { mark: '"', lines: true, code: '{$' }, lost);
      return code === 60 && text.startsWith('<<<', at) ? endOfHeredoc(text, at, lost) : -1;
    },
    name: /(?:(?<!\$)\$+)?[\\A-Za-z_\x80-\uffff][\\\w\x80-\uffff]*/y,
  },
  start: (text) => (isPage(text) ? nextCode(text, 0, 0) : 0),
  constants: { true: true, false: false, null: null, php_eol: '\n' },
  pair: '=>',
  bareKeys: false,
  concat: '.',
  members: ['->', '?->', '::'],
  weak: /^(?:\?|:|\?\?|\|\||&&|[=!]==?|[<>]=?|<=>|=|[-+*/%.|&^]=|\?\?=|=>|[|&^]|,|;|instanceof|and|or|xor)$/i,
  lineEnds: 'never',
  writers: /^\\?(?:json_encode|http_build_query|(?:[\w\\]*\\)?Json::encode)$/i,
  wrappers: /(?:^|::)(?:__set_state|collect|array_values|array_filter|GetAttachByJson|getByJson|getKeyboardByJson)$/i,
  functions: /^(?:function|fn|static)$/i,
  decode: decodePhpString,
  container: (tokens, at) => {
    const [token, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
    if (token?.kind === 'name' && /^array$/i.test(token.text) && next?.text === '(')
      return { open: at + 1, form: 'array' };
    if (token?.text !== '[') return null;
    const subscript = before !== undefined && endsValue(before) && tokens[at + 2]?.text !== '=>';
    return subscript ? null : { open: at, form: 'array' };
  },
};

/** Whether the text begins as a page: with a tag of PHP before any code. */
function isPage(text: string): boolean {
  const at = text.search(/<\?(?:php\b|=|\s)/i);
  return at >= 0 && !/^\s*['"[(]|=>|\?>|\$\w+\s*=|\barray\s*\(/i.test(text.slice(0, at));
}

/** The offset behind the next `<?php`; `none` when there is no more. */
function nextCode(text: string, from: number, none: number): number {
  const at = text.indexOf('<?', from);
  if (at < 0) return none;
  return at + (/^<\?(?:php\b|=)?/i.exec(text.slice(at, at + 6))?.[0].length ?? 2);
}

function endOfHeredoc(text: string, at: number, lost: Lost): number {
  heredoc.lastIndex = at;
  const [head, , name] = heredoc.exec(text) ?? [];
  if (head === undefined || lost.has('<<<')) return -1;
  const close = new RegExp(`\\n[ \\t]*${name}\\b`, 'g');
  close.lastIndex = at + head.length - 1;
  if (close.test(text)) return close.lastIndex;
  lost.set('<<<', text.length);
  return -1;
}
