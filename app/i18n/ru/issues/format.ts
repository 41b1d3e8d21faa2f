const NUMBERS = new Intl.NumberFormat('ru');

/** A whole number, its thousands set apart: 60 000, with a non-breaking space. */
export function count(number: number): string {
  return NUMBERS.format(number);
}
