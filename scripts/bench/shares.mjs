/** The number below which this share of the numbers lies. */
export function share(numbers, part) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)];
}

/** A line of a table: the first cell and then numbers, each `width` wide. */
export function line(first, numbers, { digits = 1, width = 9 } = {}) {
  return String(first).padStart(7) + numbers.map((ms) => ms.toFixed(digits).padStart(width)).join('');
}
