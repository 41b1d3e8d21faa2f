import { type HandlerTarget, quoteString } from './quote-string.ts';
import type { MarkedUse, ValueKind } from './variables/mark-variables.ts';
import { camelCase, snakeCase } from './variables/name-variables.ts';
import { RESERVED_WORDS } from './variables/reserved-words.ts';
import type { NamedValues, Naming, UseCode } from './write-values.ts';

/** How a language puts texts together, besides how it names variables. */
export interface Dialect extends Naming {
  readonly quote: (text: string) => string;
  readonly plus: string;
  /** A value as a piece of a text. */
  readonly asText: (use: UseCode) => string;
  /** Whether two values in a row would be added, or not be joined, without a text in front. */
  readonly needsText: boolean;
  /** The code of a text, as it stands between the quotes of JSON. */
  readonly inJson: (code: string) => string;
  /** The code of any value as JSON. */
  readonly toJson: (code: string) => string;
}

/** The code of a text with marks: texts and variables put together, never filled into one another. */
export function concatText(dialect: Dialect, values: Pick<NamedValues, 'split' | 'read'>, text: string): string {
  const pieces = values.split(text);
  if (pieces.every((piece) => typeof piece === 'string')) return dialect.quote(text);
  const [first, second] = pieces;
  if (typeof first === 'object' && first.isValue) return values.read(first).code;
  const codes = pieces.map((piece) =>
    typeof piece === 'string' ? dialect.quote(piece) : writeUse(dialect, values, piece),
  );
  const isLoose = dialect.needsText && typeof first === 'object' && typeof second !== 'string';
  return [...(isLoose ? [dialect.quote('')] : []), ...codes].join(dialect.plus);
}

function writeUse(dialect: Dialect, { read }: Pick<NamedValues, 'read'>, use: MarkedUse): string {
  const { depth, isBare } = use;
  let code = isBare ? dialect.toJson(read(use).code) : dialect.asText(read(use));
  for (let times = isBare ? depth - 1 : depth; times > 0; times -= 1) code = dialect.inJson(code);
  return code;
}

const HEAD = 'Put your values here.';

const JAVASCRIPT: Dialect = {
  language: 'javascript',
  reserved: RESERVED_WORDS.javascript,
  join: camelCase,
  refer: (name) => name,
  head: `// ${HEAD}\n`,
  declare: (name, kind, source) => `${constant(name, kind)}; // ${source}\n`,
  quote: (text) => quoteString('javascript', text),
  plus: ' + ',
  asText: ({ code }) => code,
  needsText: true,
  inJson: (code) => `JSON.stringify(String(${code})).slice(1, -1)`,
  toJson: (code) => `JSON.stringify(${code})`,
};

function constant(name: string, kind: ValueKind): string {
  return `const ${name} = ${{ text: "''", number: '0', button: '{}', data: '[]' }[kind]}`;
}

/** The dialects by language; the code for the SDK of JavaScript is written without semicolons, as its documentation is. */
export const DIALECTS: Readonly<Record<HandlerTarget | 'sdk' | 'go', Dialect>> = {
  javascript: JAVASCRIPT,
  sdk: { ...JAVASCRIPT, declare: (name, kind, source) => `${constant(name, kind)} // ${source}\n` },
  php: {
    language: 'php',
    reserved: RESERVED_WORDS.php,
    join: camelCase,
    refer: (name) => `$${name}`,
    head: `// ${HEAD}\n`,
    declare: (name, kind, source) =>
      `$${name} = ${{ text: "''", number: '0', button: '[]', data: '[]' }[kind]}; // ${source}\n`,
    quote: (text) => quoteString('php', text),
    plus: ' . ',
    asText: ({ code }) => code,
    needsText: false,
    inJson: (code) => `substr(json_encode((string) ${code}, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), 1, -1)`,
    toJson: (code) => `json_encode(${code}, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES)`,
  },
  python: {
    language: 'python',
    reserved: RESERVED_WORDS.python,
    join: snakeCase,
    refer: (name) => name,
    head: `# ${HEAD}\n`,
    declare: (name, kind, source) =>
      `${name} = ${{ text: '""', number: '0', button: '{}', data: '[]' }[kind]}  # ${source}\n`,
    quote: (text) => quoteString('python', text),
    plus: ' + ',
    asText: ({ code }) => `str(${code})`,
    needsText: false,
    inJson: (code) => `json.dumps(${code}, ensure_ascii=False)[1:-1]`,
    toJson: (code) => `json.dumps(${code}, ensure_ascii=False)`,
  },
  go: {
    language: 'go',
    reserved: RESERVED_WORDS.go,
    join: camelCase,
    refer: (name) => name,
    head: `\t// ${HEAD}\n`,
    // Comments behind code would have to stand in a column.
    declare: (name, kind, source) =>
      `\t// ${source}\n\t${name} := ${{ text: '""', number: '0', button: 'b24.Params{}', data: '[]any{}' }[kind]}\n`,
    quote: (text) => quoteString('go', text),
    plus: ' + ',
    asText: ({ code, isText }) => (isText ? code : `fmt.Sprint(${code})`),
    needsText: false,
    inJson: (code) => `inJSON(${code})`,
    toJson: (code) => `toJSON(${code})`,
  },
};
