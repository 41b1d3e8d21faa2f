const over = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
const numbered = (piece: (i: number) => string, length: number): string => {
  const pieces = Array.from({ length: Math.ceil(length / piece(0).length) }, (_, i) => piece(i));
  return pieces.join('');
};

/** Texts on which a search may begin, or look for an end, at each of their places; about as long as asked for. */
export const LONG_TEXTS: readonly (readonly [string, (length: number) => string])[] = [
  ['blank lines before a bracket', (length) => `${over('\n', length)}{`],
  ['returns before a bracket', (length) => `${over('\r', length)}{`],
  ['signs in a torn value', (length) => `[{"TEXT":"a","LINK":"${over('!', length)}`],
  ['signs of PHP', (length) => `$k = ['BUTTONS' => ["${over('$', length)}`],
  ['a sum of texts', (length) => `[{TEXT: ${over('"a" + b + ', length)}"c"}]`],
  ['variables in a command', (length) => `curl -d "${over('$a ', length)}"`],
  ['escaped quotes in a torn command', (length) => `curl ${over('" `', length)}`],
  ['commands that read one text', (length) => `${over('curl -d @- x\n', length / 2)}<<E\n${over('a=b&', length / 2)}`],
  ['openings of a text', (length) => `curl -d @- ${over('<<0', length)}`],
  ['torn var_dump', (length) => over('array(1) { ["a"]=> ', length / 2) + over(' ', length / 2)],
  ['wrong lengths', (length) => `array(9) {${numbered((i) => `[${i}]=> string(${length}) "a"\n`, length)}`],
  ['brackets of a form', (length) => `KEYBOARD[${over('b[b][', length)}`],
  ['addresses without a query', (length) => `KEYBOARD=1 ${over('https://a/rest/', length)}`],
  ['blanks in a form', (length) => `KEYBOARD[0][TEXT]=a${over(' ', length)}b`],
  ['a fence and a backtick', (length) => `${over('~', length)}\``],
  ['tags without an end', (length) => over('[url=', length)],
  ['code without an end', (length) => over('[CODE]-', length)],
  ['icons without an end', (length) => `[icon=a title=${over(' ', length)}b]`],
];
