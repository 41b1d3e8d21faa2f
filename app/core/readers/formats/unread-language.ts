import type { UnreadLanguage } from '../text/reader-codes.ts';
import { wholeSource } from '../text/source.ts';
import { looksYaml, readYaml } from './read-yaml.ts';

/** What tells a language: one strong sign, which no language that is read has, or two kinds of weak ones. */
interface Signs {
  readonly language: UnreadLanguage;
  readonly strong: readonly RegExp[];
  readonly weak: readonly RegExp[];
}

/** Letters of any alphabet: to `\b` those of 1C are no words. */
const WORD_START = String.raw`(?<![\p{L}\p{N}_])`;
const bsl = (source: string): RegExp => new RegExp(WORD_START + source, 'u');

const SIGNS: readonly Signs[] = [
  {
    language: 'bsl',
    strong: [
      bsl('Новый (?:Структура|Массив|Соответствие|HTTP\\p{L}{1,40}|ЗаписьJSON)\\s?[;(]'),
      bsl('New (?:Structure|Map|Array|HTTPConnection)(?=[;(])'),
      bsl('Конец(?:Процедуры|Функции|Если|Цикла)(?![\\p{L}])'),
      /\.(?:Вставить|Добавить)\(/,
    ],
    weak: [],
  },
  {
    language: 'kotlin',
    strong: [/\b(?:mapOf|mutableMapOf|hashMapOf)\(\s{0,40}"[^"\n]{1,60}" to /, /\bbuildJsonObject \{/],
    weak: [/\b(?:mutableL|l)istOf\(/, /\bfun \w+\(/, /\bval \w+(?:: [\w<>, ]{1,60})? = /, /\bsuspend\b/],
  },
  {
    language: 'csharp',
    strong: [
      /\bnew Dictionary\s?</,
      /\bnew\s?\[\]\s?\{/,
      /\bnew List\s?</,
      /\bnew\s?(?:\(\)\s?)?\{\s*@?\w{1,40} = /,
      /^using (?:System|Newtonsoft|Microsoft)\b/m,
      /\b(?:JsonConvert|JsonSerializer)\.Serialize/,
    ],
    weak: [
      /\bawait [\w.]{1,80}Async\(/,
      /\bnew [A-Z]\w{0,40}\s?\{\s*\w{1,40} = /,
      /\b(?:string|object|var)\[?\]? \w{1,40} = (?:new|\$")/,
      /\bpublic (?:async |static |sealed ){0,3}(?:Task|string|record|class|void)\b/,
      /^namespace [\w.]{1,80}\s?[{;]/m,
    ],
  },
  {
    language: 'java',
    strong: [
      /\b(?:Map|List|Set)\.(?:of|ofEntries|entry)\(/,
      /\bnew (?:Linked|Tree)?(?:HashMap|ArrayList)\s?[<(]/,
      /\bnew JSON(?:Object|Array)\(/,
      /^import (?:static )?(?:java|javax|com|org)\.[\w.*]{1,100};/m,
      /\b(?:Map|List)<[\w<>, ?]{1,80}> \w{1,40} = /,
    ],
    weak: [
      /\bString \w{1,40} = "/,
      /\bpublic (?:static |final ){0,2}(?:class|void|String)\b/,
      /\.put\("/,
      /\bArrays\.asList\(/,
      /\bSystem\.out\./,
      /\bnew ObjectMapper\(/,
    ],
  },
  {
    language: 'rust',
    strong: [
      /^use (?:serde_json|reqwest|tokio|std)::/m,
      /\bvec!\[/,
      /\bprintln!\(/,
      /\blet mut \w/,
      /\bfn \w{1,60}\([^()\n]{0,200}\) -> /,
    ],
    weak: [/\bHashMap::new\(/, /\.unwrap\(\)/, /\.await\?/, /\.insert\("/, /\bserde_json::/],
  },
  {
    language: 'ruby',
    strong: [
      /^[ \t]{0,40}require ['"][\w/]{1,60}['"][ \t]*$/m,
      /\bdo \|\w/,
      /(?<![:\w]):[A-Za-z_]\w{0,40} => ["'\w:[{]/,
      /\bNet::HTTP\b/,
    ],
    weak: [
      /\.to_json\b(?!\()/,
      /^[ \t]{0,40}elsif\b/m,
      /\{\s{0,40}["']\w{1,40}["'] => /,
      /^[ \t]{0,40}end[ \t]*$/m,
      /^[ \t]{0,40}def [\w.?!]{1,60}(?:\([^()\n]{0,200}\))?[ \t]*$/m,
      /^[ \t]{0,40}(?:puts|p) \w/m,
      /^[ \t]{0,40}@?[a-z]\w{0,40} = \{/m,
      /\bnil\b/,
    ],
  },
];

/** What decides for PHP, JavaScript, Python and Go, which are read, where the signs of another language are weak. */
const READ =
  /<\?php|\$\w{1,60}\s?(?:=[^=]|->|\[)|===|\bfunction\b|\b(?:const|let) [\w{[]|[\w)\]]:[ \t]*$|^from \w[\w.]{0,80} import |:= |^package \w{1,40}$/m;

const RANGE = 100_000;

/** The language of a program that is not read here, or YAML that cannot be read whole; null for anything else. */
export function unreadLanguage(text: string): UnreadLanguage | null {
  const start = text.slice(0, RANGE);
  if (!/KEYBOARD|BUTTONS|TEXT|im(?:bot)?\.\w/i.test(start)) return null;
  if (looksYaml(start)) return readYaml(wholeSource(text)).candidates.length === 0 ? 'yaml' : null;
  const strong = SIGNS.find((one) => one.strong.some((sign) => sign.test(start)));
  if (strong !== undefined) return strong.language;
  const weak = SIGNS.find((one) => one.weak.filter((sign) => sign.test(start)).length > 1);
  return weak === undefined || READ.test(start) ? null : weak.language;
}
