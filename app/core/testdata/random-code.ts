import { isJsonList, isJsonObject, type Json } from '../json/json.ts';

/** A number from 0 up to before another one. */
export type Chance = (below: number) => number;

/** How people write data in a language: every habit gives the same value. */
interface Habits {
  /** Each gives the literal of a text, or null where it cannot. */
  readonly texts: readonly ((text: string, chance: Chance) => string | null)[];
  readonly joins: readonly string[];
  readonly keys: readonly ((key: string) => string)[];
  readonly pairs: readonly string[];
  readonly lists: readonly (readonly [open: string, close: string])[];
  readonly objects: readonly (readonly [open: string, close: string])[];
  /** What stands between the entries. */
  readonly comments: readonly string[];
}

const pick = <One>(chance: Chance, all: readonly One[]): One => all[chance(all.length)] as One;
const code = (sign: string): number => sign.codePointAt(0) ?? 0;
const hex = (sign: string, length: number): string => code(sign).toString(16).padStart(length, '0');

/** A text between quotes, with a backslash before each of `signs`; some other signs as `encode` writes them. */
function quoted(text: string, quote: string, signs: string, chance: Chance, encode: (sign: string) => string): string {
  const inside = Array.from(text, (sign) => {
    if (signs.includes(sign)) return `\\${sign}`;
    if (sign === '\r') return '\\r';
    if (sign === '\n' && (quote === '"' || quote === "'")) return '\\n';
    return sign > ' ' && chance(30) === 0 ? encode(sign) : sign;
  });
  return quote + inside.join('') + quote;
}

const braced = (sign: string): string => `\\u{${hex(sign, 1)}}`;
const padded = (sign: string): string => (code(sign) > 0xffff ? `\\U${hex(sign, 8)}` : `\\u${hex(sign, 4)}`);
const singleOfPhp = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
const plainKeys = [(key: string) => `'${key}'`, (key: string) => `"${key}"`];
const blanks = ['', '', '', ' ', '\t', '\n    '];
const PROSE = `it's "a" [comment], => {here}`;

const PHP: Habits = {
  texts: [
    singleOfPhp,
    singleOfPhp,
    (text, chance) => `"${quoted(text.replaceAll('\n', '\0'), '', '\\"$', chance, braced).replaceAll('\0', '\n')}"`,
    (text) => (/XYZ|\r/.test(text) ? null : `<<<'XYZ'\n${text}\nXYZ\n`),
  ],
  joins: ['.', ' . ', '\n    . '],
  keys: plainKeys,
  pairs: [' => ', '=>', '  =>  '],
  lists: [
    ['[', ']'],
    ['array(', ')'],
    ['Array (', ')'],
  ],
  objects: [
    ['[', ']'],
    ['array(', ')'],
  ],
  comments: [...blanks, `\n  // ${PROSE}\n`, `\n# ${PROSE}\n`, ` /* ${PROSE} */ `],
};

const JAVASCRIPT: Habits = {
  texts: [
    (text) => JSON.stringify(text),
    (text, chance) => quoted(text, "'", "\\'", chance, braced),
    (text, chance) => quoted(text, '"', '\\"', chance, braced),
    (text, chance) => quoted(text, '`', '\\`', chance, braced).replace(/\$\{/g, '\\${'),
  ],
  joins: ['+', ' + ', ' +\n    '],
  keys: [...plainKeys, (key) => key, (key) => key, (key) => `['${key}']`],
  pairs: [': ', ':', ' : '],
  lists: [['[', ']']],
  objects: [['{', '}']],
  comments: [...blanks, `\n  // ${PROSE}\n`, ` /* ${PROSE} */ `],
};

const PYTHON: Habits = {
  texts: [
    (text, chance) => quoted(text, "'", "\\'", chance, padded),
    (text, chance) => quoted(text, '"', '\\"', chance, padded),
    (text, chance) => quoted(text, '"""', '\\"', chance, padded),
    (text, chance) => quoted(text, "'''", "\\'", chance, padded),
    (text, chance) => (/[{}]/.test(text) ? null : `f${quoted(text, '"', '\\"', chance, padded)}`),
    (text) => (/["\\\r\n]/.test(text) ? null : `r"${text}"`),
    (text, chance) => `(${quoted(text, "'", "\\'", chance, padded)}\n    "")`,
  ],
  joins: ['+', ' + '],
  keys: plainKeys,
  pairs: [': ', ':', ' : '],
  lists: [
    ['[', ']'],
    ['[', ']'],
    ['(', ',)'],
  ],
  objects: [['{', '}']],
  comments: [...blanks, `\n  # ${PROSE}\n`],
};

const HABITS = { php: PHP, javascript: JAVASCRIPT, python: PYTHON } as const;

/** The value as source of a language, in whatever style the chances give. */
export function writeInAnyStyle(language: keyof typeof HABITS, value: Json, chance: Chance): string {
  const habits: Habits = HABITS[language];
  const between = () => pick(chance, habits.comments);
  const write = (one: Json): string => {
    if (typeof one === 'string') return writeText(habits, one, chance);
    if (isJsonList(one)) return enclose(pick(chance, habits.lists), one.map(write));
    if (!isJsonObject(one)) return JSON.stringify(one);
    const entries = Object.entries(one);
    const pairs = entries.map(([key, own]) => pick(chance, habits.keys)(key) + pick(chance, habits.pairs) + write(own));
    return enclose(pick(chance, habits.objects), pairs);
  };
  const enclose = ([open, close]: readonly [string, string], items: readonly string[]): string => {
    const last = items.length === 0 || close.startsWith(',') ? '' : pick(chance, ['', '', ',']);
    return open + items.map((item) => between() + item + between()).join(',') + last + between() + close;
  };
  return write(value);
}

function writeText(habits: Habits, text: string, chance: Chance): string {
  const signs = [...text];
  if (signs.length > 1 && chance(10) === 0) {
    const at = chance(signs.length);
    const halves = [signs.slice(0, at), signs.slice(at)].map((half) => writeText(habits, half.join(''), chance));
    return halves.join(pick(chance, habits.joins));
  }
  return pick(chance, habits.texts)(text, chance) ?? writeText(habits, text, chance);
}
