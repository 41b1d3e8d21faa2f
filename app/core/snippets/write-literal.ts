import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { quoteString } from './quote-string.ts';
import { SECRET } from './snippet.ts';

/** How a language writes data. */
export interface LiteralStyle {
  /** One level of indentation. */
  readonly indent: string;
  readonly object: { readonly open: string; readonly close: string; readonly empty: string };
  readonly list: { readonly open: string; readonly close: string; readonly empty: string };
  /** What stands inside the brackets of an object that is written in one line. */
  readonly padding: string;
  /** The name of an entry with the sign that joins it to its value. */
  readonly key: (name: string) => string;
  readonly text: (text: string) => string;
  readonly word: (value: null | boolean | number) => string;
  /** What stands in front of an object, where the language would otherwise take it for a list. */
  readonly cast?: (value: JsonObject) => string;
}

interface Place {
  /** What the lines of the value begin with. */
  readonly indent?: string;
  /** Code that reads the secret of a bot from the environment. */
  readonly secret?: string;
  /** The code of a text, where that is more than a literal. */
  readonly text?: WriteText | undefined;
}

/** The code of a text. */
export type WriteText = (text: string) => string;

/** A line no longer than this stays one line. */
const WIDTH = 100;

/**
 * The value as a literal of a language, laid out as its formatters do: what holds no further container stands in one line
 * when it fits, everything else has an entry a line, with a comma after the last one. Code stands in the place of `SECRET`.
 */
export function writeLiteral(value: Json, style: LiteralStyle, { indent = '', secret = '', text }: Place = {}): string {
  if (value === SECRET) return secret;
  if (typeof value === 'string') return (text ?? style.text)(value);
  if (!isJsonList(value) && !isJsonObject(value)) return style.word(value);
  const brackets = isJsonList(value) ? style.list : style.object;
  const inner = indent + style.indent;
  const write = (item: Json) => writeLiteral(item, style, { indent: inner, secret, text });
  const items = isJsonList(value) ? value.map(write) : entries(value, style, write);
  const cast = isJsonList(value) ? '' : (style.cast?.(value) ?? '');
  if (items.length === 0) return cast + brackets.empty;
  const open = cast + brackets.open;
  const padding = isJsonList(value) ? '' : style.padding;
  const line = `${open}${padding}${items.join(', ')}${padding}${brackets.close}`;
  const nests = Object.values(value).some((item) => typeof item === 'object' && item !== null);
  if (!nests && indent.length + line.length <= WIDTH) return line;
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${brackets.close}`;
}

function entries(value: JsonObject, style: LiteralStyle, write: (item: Json) => string): string[] {
  return Object.entries(value).map(([name, item]) => style.key(name) + write(item));
}

const JS_STYLE: LiteralStyle = {
  indent: '  ',
  object: { open: '{', close: '}', empty: '{}' },
  list: { open: '[', close: ']', empty: '[]' },
  padding: ' ',
  key: (name) => `${writeName(name)}: `,
  text: (text) => quoteString('javascript', text),
  word: (value) => JSON.stringify(value),
};

/**
 * The value as a JavaScript literal, also right inside the script of a page: no text in it can end that script or begin a
 * comment. `secret` is the code that stands for the secret of a bot.
 */
export function writeJsLiteral(value: Json, indent = '', secret = '', text?: WriteText): string {
  const code = writeLiteral(value, JS_STYLE, { indent, secret, text });
  // A parser of HTML looks for these inside of strings too.
  return code.replace(/<(?=!--|\/?script)/gi, '\\x3c');
}

function writeName(name: string): string {
  // Written plainly, this name would set the prototype.
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoteString('javascript', name);
}

const PHP_STYLE: LiteralStyle = {
  indent: '    ',
  object: { open: '[', close: ']', empty: '[]' },
  list: { open: '[', close: ']', empty: '[]' },
  padding: '',
  key: (name) => `${quoteString('php', name)} => `,
  text: (text) => quoteString('php', text),
  word: String,
  cast: (value) => (countsUp(value) ? '(object) ' : ''),
};

/**
 * The value as a PHP literal of short arrays. `json_encode` gives back what it was written from. `secret` is the code that
 * stands for the secret of a bot. The value itself, unlike what is in it, is an array even when it is empty.
 */
export function writePhpLiteral(value: Json, secret = '', text?: WriteText): string {
  return writeLiteral(value, PHP_STYLE, { secret, text }).replace(/^\(object\) /, '');
}

/** PHP knows one kind of array: with the names 0, 1, 2 and so on, or with none, it is a list. */
function countsUp(value: JsonObject): boolean {
  return Object.keys(value).every((name, i) => name === String(i));
}

const PYTHON_STYLE: LiteralStyle = {
  indent: '    ',
  object: { open: '{', close: '}', empty: '{}' },
  list: { open: '[', close: ']', empty: '[]' },
  padding: '',
  key: (name) => `${quoteString('python', name)}: `,
  text: (text) => quoteString('python', text),
  word: (value) => WORDS.get(value) ?? String(value),
};

const WORDS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [null, 'None'],
  [true, 'True'],
  [false, 'False'],
]);

/** The value as a Python literal, laid out as Black does. `secret` is the code that stands for the secret of a bot. */
export function writePythonLiteral(value: Json, secret = '', text?: WriteText): string {
  return writeLiteral(value, PYTHON_STYLE, { secret, text });
}

/** A line of PHP 8 that reads an environment variable or fails with its name. */
export function readPhpVariable(name: string, variable: string): string {
  return `$${name} = getenv('${variable}') ?: throw new RuntimeException('Set ${variable} first.');\n`;
}

/** How the Python SDK is given the webhook. */
export const PYTHON_SDK_WEBHOOK = `# https://HOST/rest/USER/SECRET/: the SDK wants the host and the last two parts.
webhook_url = urlsplit(setting("B24_WEBHOOK_URL"))
webhook = BitrixWebhook(
    domain=webhook_url.netloc,
    webhook_token="/".join(webhook_url.path.strip("/").split("/")[-2:]),
)`;

/** A function of Python that reads an environment variable, or ends the program with its name. */
export const PYTHON_SETTING = `def setting(name):
    """A setting from the environment."""
    value = os.environ.get(name)
    if not value:
        sys.exit(f"Set {name} first.")
    return value
`;
