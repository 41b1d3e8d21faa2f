/** Whether a path has signs of a pattern in it. */
export function isGlob(path: string): boolean {
  return /[*?]|\{[^{}]*,[^{}]*\}/.test(path);
}

/** A pattern as the folder where everything that it matches lies ('' is the present one), and a test for paths under it. */
export function splitGlob(pattern: string): { readonly base: string; readonly matches: (path: string) => boolean } {
  const before = pattern.slice(0, Math.max(0, pattern.search(/[*?{]/)));
  const end = before.lastIndexOf('/');
  const tests = expandBraces(pattern).map((one) => one.split('/').map(toPart));
  const root = end === 0 ? '/' : before.slice(0, Math.max(0, end));
  return { base: root, matches: (path) => tests.some((test) => matchParts(test, path.split('/'))) };
}

const MOST_PATTERNS = 1_000;

/** `{a,b}` as two patterns; of braces without a comma nothing is made. */
function expandBraces(pattern: string): readonly string[] {
  let open = [pattern];
  const done: string[] = [];
  while (open.length > 0 && open.length + done.length < MOST_PATTERNS) {
    open = open.flatMap((one) => {
      const match = /\{([^{}]*,[^{}]*)\}/.exec(one);
      if (match === null) {
        done.push(one);
        return [];
      }
      const [whole, inside = ''] = match;
      const [before, after] = [one.slice(0, match.index), one.slice(match.index + whole.length)];
      return inside.split(',').map((choice) => before + choice + after);
    });
  }
  return done;
}

/** A part of a path: any number of folders (null), or a test of one name. */
type Part = ((name: string) => boolean) | null;

function toPart(part: string): Part {
  if (part === '**') return null;
  return (name) => matchName(part, name);
}

function matchParts(pattern: readonly Part[], path: readonly string[]): boolean {
  return matchAny(
    pattern,
    path,
    (part) => part === null,
    (part, name) => part?.(name) === true,
  );
}

function matchName(pattern: string, name: string): boolean {
  return matchAny(
    [...pattern],
    [...name],
    (sign) => sign === '*',
    (sign, letter) => sign === '?' || sign === letter,
  );
}

/** Matches with signs that stand for any number of things; goes back to the last of them alone, so that no pattern takes long. */
function matchAny<One, Other>(
  pattern: readonly One[],
  things: readonly Other[],
  isAny: (one: One) => boolean,
  fits: (one: One, other: Other) => boolean,
): boolean {
  let [at, star, mark] = [0, -1, 0];
  for (let i = 0; i < things.length; ) {
    const one = pattern[at];
    if (at < pattern.length && !isAny(one as One) && fits(one as One, things[i] as Other)) {
      at += 1;
      i += 1;
    } else if (at < pattern.length && isAny(one as One)) {
      star = at;
      mark = i;
      at += 1;
    } else if (star >= 0) {
      mark += 1;
      at = star + 1;
      i = mark;
    } else return false;
  }
  while (at < pattern.length && isAny(pattern[at] as One)) at += 1;
  return at === pattern.length;
}
