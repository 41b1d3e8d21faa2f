import { jsonText, quoteShell } from './quote-string.ts';
import type { MarkedUse } from './variables/mark-variables.ts';
import { camelCase, snakeCase } from './variables/name-variables.ts';
import { isPlainReference } from './variables/plain-reference.ts';
import { RESERVED_WORDS } from './variables/reserved-words.ts';
import type { NamedValues, Naming } from './write-values.ts';

/** How a tool that sends a text of JSON puts variables into it, besides how it names them. */
export interface JsonDialect extends Naming {
  /** A piece of the JSON between two variables; `isFirst` tells that there is none before it. */
  readonly piece: (json: string, isFirst: boolean) => string;
  /** What stands in the place of a use, with the quotes of JSON if it needs them. */
  readonly insert: (code: string, use: MarkedUse) => string;
}

/** The parameters as JSON, each of their variables inserted the way of a tool. */
export function writeJsonBody(dialect: JsonDialect, values: NamedValues, options?: { ascii?: boolean }): string {
  const pieces = values.split(jsonText(values.request.params, options), true);
  return pieces
    .map((piece, i) =>
      typeof piece === 'string' ? dialect.piece(piece, i === 0) : dialect.insert(values.read(piece).code, piece),
    )
    .join('');
}

/** Code around code: as many times as a value stands in texts of JSON, each inside of the other. */
function repeat(code: string, times: number, wrap: (code: string) => string): string {
  return times <= 0 ? code : repeat(wrap(code), times - 1, wrap);
}

const SHELL_EMPTY = { text: "''", number: '0', button: "'{}'", data: "'[]'" };

/** A POSIX shell. Between its single quotes stands JSON; a variable stands between quotes that close and open again. */
export const SHELL: JsonDialect = {
  language: 'curl',
  reserved: RESERVED_WORDS.curl,
  join: snakeCase,
  refer: (name) => `$${name}`,
  head: '',
  // zsh takes a comment that is pasted for a command; this is one, and does nothing.
  declare: (name, kind, source) => `: ${quoteShell(source)}\n${name}=${SHELL_EMPTY[kind]}\n`,
  piece: (json) => quoteShell(json).slice(1, -1),
  insert: (code, { kind, depth, isBare, isValue }) => {
    const read = `"${code}"`;
    const text = (inner: string) => `"$(json_text ${inner})"`;
    if (!isBare && !isValue) return `'${repeat(read, depth + 1, text)}'`;
    if (kind === 'text') return `"'${text(read)}'"`;
    const value = kind === 'number' ? `"$(json_value ${read})"` : read;
    return `'${repeat(value, depth, text)}'`;
  },
};

/**
 * Functions of the shell that write JSON; each is called in a shell of its own, so its variables are not those of the script. A text is
 * taken line by line: shells need the square of a text's length to find a sign in it.
 */
const SHELL_TEXT = `json_text() {
  special=$(printf '\\001\\002\\003\\004\\005\\006\\007\\010\\011\\013\\014\\015\\016\\017\\020\\021\\022\\023\\024\\025\\026\\027\\030\\031\\032\\033\\034\\035\\036\\037"\\\\')
  between=
  while IFS= read -r text; do
    printf %s "$between"
    between='\\n'
    while :; do
      case $text in
        *["$special"]*) part=\${text%%["$special"]*} ;;
        *) break ;;
      esac
      text=\${text#"$part"}
      case $text in
        \\"* | \\\\*) printf '%s\\\\%.1s' "$part" "$text" ;;
        *) printf '%s\\\\u%04x' "$part" "'$text" ;;
      esac
      text=\${text#?}
    done
    printf %s "$text"
  done <<END
$1
END
}
`;
const SHELL_VALUE = `json_value() {
  case $1 in
    true | false | null | 0) printf %s "$1" ;;
    '' | 0* | *[!0-9]*) printf '"%s"' "$(json_text "$1")" ;;
    *) printf %s "$1" ;;
  esac
}
`;

/** What a script of the shell declares before it calls: its variables, and the functions that it needs for them. */
export function shellHead({ declare, uses }: NamedValues): string {
  if (uses.length === 0) return '';
  const needsValue = uses.some(({ kind, isValue, isBare }) => kind === 'number' && (isValue || isBare));
  const needsText = needsValue || uses.some(({ kind, depth }) => kind === 'text' || depth > 0);
  return `${declare()}${needsText ? SHELL_TEXT : ''}${needsValue ? SHELL_VALUE : ''}${needsText ? '\n' : ''}`;
}

const ASCII = /[^\x20-\x7e]/g;
const POWERSHELL_EMPTY = { text: "''", number: '0', button: '@{}', data: '@()' };

/** PowerShell: JSON stands in here-strings, and code between them. */
export const POWERSHELL: JsonDialect = {
  language: null,
  reserved: RESERVED_WORDS.powershell,
  join: camelCase,
  refer: (name) => `$${name}`,
  head: '# Put your values here.\n',
  declare: (name, kind, source) =>
    `$${name} = ${POWERSHELL_EMPTY[kind]} # ${source.replace(ASCII, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`,
  // At the beginning of a line this sign could end the text. A text of JSON is around it: no JSON begins with one.
  piece: (json, isFirst) => (isFirst ? json : json.replace(/^'/, '\\u0027')),
  insert: (code, { depth, isBare, isValue }) => {
    const value = `ConvertTo-Json -Compress -Depth 20 -InputObject ${code}`;
    const isJson = isBare || isValue;
    const inner = repeat(isJson ? value : code, isJson ? depth : depth + 1, (one) =>
      one === code ? `ConvertTo-JsonText ${one}` : `ConvertTo-JsonText (${one})`,
    );
    return `\n'@ + (${inner}) + @'\n`;
  },
};

/** What a script of PowerShell declares before it calls. */
export function powershellHead({ declare, uses }: NamedValues): string {
  const needsText = uses.some(({ isValue, isBare, depth }) => (!isValue && !isBare) || depth > 0);
  return `${declare()}${needsText ? POWERSHELL_TEXT : ''}`;
}

const POWERSHELL_TEXT = `# A value as it is written between the quotes of JSON.
function ConvertTo-JsonText($Value) {
    $text = if ($Value -is [string]) { $Value } else { ConvertTo-Json -Compress -InputObject $Value }
    $json = ConvertTo-Json -Compress -InputObject $text
    $json.Substring(1, $json.Length - 2)
}

`;

/** A template of n8n: expressions in braces, everything else to the letter. */
export const N8N: JsonDialect = {
  language: 'n8n',
  reserved: new Set(),
  join: camelCase,
  refer: (name) => `$json.${name}`,
  head: '',
  declare: (name, _, source) => (name === source ? `${name}\n` : `${name} (${source})\n`),
  // It leads to data of the workflow and to nothing else, least of all to the environment.
  isHarmless: (source) => isPlainReference('n8n', source),
  piece: (json, isFirst) => {
    const inner = json.replace(/\{(?=\{)|(?<=\{)\{/g, '\\u007b').replace(/\}(?=\})|(?<=\})\}/g, '\\u007d');
    // Behind the braces of an expression one brace is enough to be a part of them.
    return isFirst ? inner : inner.replace(/^\}/, '\\u007d');
  },
  insert: (code, { depth, isBare, isValue }) => {
    const isJson = isBare || isValue;
    const inner = repeat(isJson ? `JSON.stringify(${code})` : code, isJson ? depth : depth + 1, (one) =>
      one === code ? `JSON.stringify(String(${one})).slice(1, -1)` : `JSON.stringify(${one}).slice(1, -1)`,
    );
    return `{{ ${inner} }}`;
  },
};
