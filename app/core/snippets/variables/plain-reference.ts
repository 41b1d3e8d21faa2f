import type { CodeLanguage } from '../../keyboard/design.ts';

const WORD = '[\\p{L}_$][\\p{L}\\p{N}_$]*';
/** A key in quotes in which nothing is escaped, filled in or hidden. */
const KEY = `'[^'\\\\\\p{C}\\p{Zl}\\p{Zp}]*'|"[^"\\\\$\\p{C}\\p{Zl}\\p{Zp}]*"`;
const INDEX = `\\[(?:\\d+|${KEY}|${WORD})\\]`;

/** What only leads to a value: a name, then fields and keys. It runs nothing and cannot end anything. */
const REFERENCES: Readonly<Record<CodeLanguage, RegExp>> = {
  php: new RegExp(
    `^(?:\\$[\\p{L}_][\\p{L}\\p{N}_]*(?:(?:\\??->|::\\$)[\\p{L}_][\\p{L}\\p{N}_]*|${INDEX})*|(?:\\\\?[A-Z]\\w*|self|static)::[A-Z]\\w*|[A-Z][A-Z\\d_]*)$`,
    'u',
  ),
  javascript: new RegExp(`^${WORD}(?:\\??\\.${WORD}|${INDEX})*$`, 'u'),
  python: new RegExp(`^[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*|${INDEX})*$`, 'u'),
  go: new RegExp(
    `^[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*|\\[(?:\\d+|"[^"\\\\\\p{C}]*"|${WORD})\\])*$`,
    'u',
  ),
  curl: /^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/,
  n8n: /^\$(?:json|input|binary|itemIndex|runIndex|node|\(('[^'\\]*'|"[^"\\]*")\))(?:\.[A-Za-z_]\w*(?:\(\))?|\[(?:\d+|'[^'\\{}]*'|"[^"\\{}]*")\])*$/,
};

/** Words that are no names, although they look like one. */
const NO_NAMES =
  /^(?:true|false|null|undefined|None|True|False|nil|new|await|yield|typeof|void|delete|return|throw|if|else|for|while|do|switch|case|function|class|const|let|var|import|export|in|of|with|lambda|not|and|or|is|def|del|pass|raise|from|as|func|go|defer|range|map|chan|struct|interface|package|type|super|arguments)$/;

/** Whether a source is a plain reference of its language, which code of that language can hold as it is. */
export function isPlainReference(language: CodeLanguage, source: string): boolean {
  const [first = ''] = source.split(/[^\p{L}\p{N}_$]/u);
  return REFERENCES[language].test(source) && !NO_NAMES.test(first);
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** What begins a comment or ends the code around it. */
const BREAKS = /^(?:\/\/|\/\*|\?>|#|<!--|<\/?script)/i;

/** An operator or a dot at either end would take hold of what is around it. */
const EXPRESSION = /^[\p{L}_$\\([{'"`][\s\S]*(?<=[\p{L}\p{N}_)\]}'"`])$/u;

/**
 * Whether a source can stand in the place of one value: every bracket and quote is closed, and nothing in it ends what is around it.
 */
export function isOneExpression(source: string): boolean {
  const open: string[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    const close = PAIRS[sign];
    if (`"'\``.includes(sign)) {
      const end = endOfQuote(source, at);
      if (end < 0 || /<(?=!--|\/?script)/i.test(source.slice(at, end))) return false;
      at = end;
    } else if (close !== undefined) open.push(close);
    else if (')]}'.includes(sign)) {
      if (open.pop() !== sign) return false;
    } else if (BREAKS.test(source.slice(at, at + 9)) || ((sign === ',' || sign === ';') && open.length === 0))
      return false;
    else if (/[\n\r\u2028\u2029]/.test(sign) && open.length === 0) return false;
  }
  return open.length === 0 && EXPRESSION.test(source);
}

function endOfQuote(text: string, from: number): number {
  const quote = text.charAt(from);
  for (let at = from + 1; at < text.length; at += 1) {
    if (text.charAt(at) === quote) return at;
    if (text.charAt(at) === '\\') at += 1;
  }
  return -1;
}

/** The names that a source takes from around it, without those of fields and what stands in quotes. */
export function namesIn(source: string): readonly string[] {
  const bare = source.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gs, "''");
  return [
    ...bare.matchAll(/(?<![\p{L}\p{N}_$.]|->)\$?[\p{L}_][\p{L}\p{N}_$]*|(?<=\.\.\.)[\p{L}_$][\p{L}\p{N}_$]*/gu),
  ].map(([name]) => name.replace(/^\$\{?/, ''));
}
