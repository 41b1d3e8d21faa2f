/**
 * The text as one line that is no wider: blanks and line ends fold into one blank, and what does not fit is cut and gets an
 * ellipsis, as CSS does it. `measure` gives the width of a text.
 * https://www.w3.org/TR/css-overflow-3/#text-overflow
 */
export function fitText(text: string, width: number, measure: (text: string) => number): string {
  const line = text.replace(/[ \t\n\r\f]+/g, ' ').trim();
  // Measured widths are no whole numbers: a hair too much is no reason to cut.
  if (measure(line) <= width + 0.01) return line;
  const letters = Array.from(line);
  let [fits, cut] = [0, letters.length];
  while (cut - fits > 1) {
    const middle = Math.floor((fits + cut) / 2);
    if (measure(`${letters.slice(0, middle).join('')}…`) <= width) fits = middle;
    else cut = middle;
  }
  return `${letters.slice(0, fits).join('')}…`;
}
