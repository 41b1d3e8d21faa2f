/** Russian letters in Latin ones, as passports write them; those of Ukrainian and Belarusian too. */
const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries(
    'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ ie ы y э e ю iu я ia і i ї i є ie ґ g ў u'
      .split(' ')
      .reduce<Record<string, string>>((all, sign, i, list) => {
        if (i % 2 === 0) all[sign] = list[i + 1] ?? '';
        return all;
      }, {}),
  ),
);

/** What stands in front of a name without saying more. */
const LEADS =
  /^(?:\$?this|self|static|\$json|\$_(?:GET|POST|REQUEST|SERVER|ENV)|process\.env|os\.environ)(?:->|\??\.|::\$?|(?=\[))/;
const MOST_WORDS = 5;
const MOST_LETTERS = 40;

/** The words that a source is named by, in small Latin letters and digits, beginning with a letter: one at least. */
function wordsOf(source: string): readonly string[] {
  const latin = source
    .replace(LEADS, '')
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[а-яёіїєґў]/g, (sign) => LATIN.get(sign) ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const words = (latin.match(/[a-z0-9]+/g) ?? []).slice(0, MOST_WORDS);
  const all = /^[a-z]/.test(words[0] ?? '') ? words : ['value', ...words];
  let letters = 0;
  return all
    .filter((word, i) => {
      letters += word.length;
      return i === 0 || letters <= MOST_LETTERS;
    })
    .map((word) => word.slice(0, MOST_LETTERS));
}

/** Words as one name: `userName`. */
export function camelCase(words: readonly string[]): string {
  return words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
}

/** Words as one name: `user_name`. */
export function snakeCase(words: readonly string[]): string {
  return words.join('_');
}

/**
 * A name for every source by its words, each another, and none of those that are taken: a number stands behind it where it has to.
 * Case makes no difference, since it makes none in some languages.
 */
export function nameAll(
  names: readonly string[],
  join: (words: readonly string[]) => string,
  isTaken: (name: string) => boolean,
): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  const used = new Set<string>();
  for (const name of names) {
    const words = wordsOf(name);
    let made = join(words);
    for (let number = 2; isTaken(made) || used.has(made.toLowerCase()); number += 1) {
      made = join([...words, String(number)]);
    }
    used.add(made.toLowerCase());
    given.set(name, made);
  }
  return given;
}
