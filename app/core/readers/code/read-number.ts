/** The number that a literal of any of the languages stands for; `undefined` for what JSON cannot hold. */
export function readNumber(literal: string): number | undefined {
  const [, sign = '', digits = ''] = /^([+-]?)(.*?)n?$/.exec(literal.replaceAll('_', '')) ?? [];
  const octal = /^0[0-7]+$/.test(digits);
  const value = octal ? Number.parseInt(digits, 8) : Number(digits);
  if (digits === '' || !Number.isFinite(value)) return undefined;
  return sign === '-' ? -value : value;
}
