const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANKS = /[ \t\n\r]*/y;

/**
 * The index of the first character that keeps a text from being JSON; its length when it only ends too early. Null for
 * valid JSON. Browsers tell the place in words of their own, some not at all.
 */
export function findJsonError(text: string): number | null {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? -1;
    at += Math.max(0, length);
    return length >= 0;
  };
  const takeWord = (word: string): boolean => {
    for (const letter of word) {
      if (text[at] !== letter) return false;
      at += 1;
    }
    take(BLANKS);
    return true;
  };
  const takeString = (): boolean => take(STRING) && takeWord('"');
  const takeList = (end: string, takeItem: () => boolean): boolean => {
    at += 1;
    take(BLANKS);
    if (text[at] === end) return takeWord(end);
    while (takeItem()) {
      if (text[at] === end) return takeWord(end);
      if (!takeWord(',')) return false;
    }
    return false;
  };
  const takeValue = (): boolean => {
    const first = text[at];
    if (first === '{') return takeList('}', () => takeString() && takeWord(':') && takeValue());
    if (first === '[') return takeList(']', takeValue);
    if (first === '"') return takeString();
    if (first === 't' || first === 'f' || first === 'n') return takeWord({ t: 'true', f: 'false', n: 'null' }[first]);
    return take(NUMBER) && take(BLANKS);
  };
  take(BLANKS);
  return takeValue() && at === text.length ? null : at;
}
