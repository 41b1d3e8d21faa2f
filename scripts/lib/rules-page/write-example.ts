/** A keyboard as people write it: an entry a line. */
export function writeButtons(entries: readonly unknown[]): string {
  const lines = entries.map((entry) => `  ${JSON.stringify(entry).replace(/":/g, '": ').replace(/,"/g, ', "')}`);
  return `[\n${lines.join(',\n')}\n]`;
}
