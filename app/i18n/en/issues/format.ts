const NUMBERS = new Intl.NumberFormat('en');

/** A whole number, its thousands set apart: 60,000. */
export function count(number: number): string {
  return NUMBERS.format(number);
}
