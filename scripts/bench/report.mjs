import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { inRoot } from '../lib/root.mjs';

/** The number below which this share of the numbers lies. */
export function share(numbers, part) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * part)];
}

/** Median and 95 of 100, as the columns of a row. */
export const spread = (numbers) => ({ p50: share(numbers, 0.5), p95: share(numbers, 0.95) });

/**
 * A table: its rows are printed as they come and kept for the record. A row is its cells by the name of their column; `limits`
 * holds what some of them may be at most. What is over is marked, and counted in `missed`.
 */
export function makeTable(title, columns) {
  const table = { title, rows: [], missed: 0 };
  const first = 60;
  console.log(`\n${title}\n${''.padEnd(first)}${columns.map((name) => name.padStart(10)).join('')}`);
  const add = ({ name, limits = {}, ...cells }) => {
    const over = Object.keys(limits).filter((column) => cells[column] > limits[column]);
    const shown = columns.map((column) => show(cells[column]).padStart(10)).join('');
    const told = Object.entries(limits).map(
      ([column, most]) => `${column} ${over.includes(column) ? 'OVER' : 'of'} ${most}`,
    );
    console.log(`${name.padEnd(first)}${shown}${told.length > 0 ? `   ${told.join(', ')}` : ''}`);
    const kept = columns.flatMap((column) =>
      cells[column] === undefined ? [] : [[column, Number(show(cells[column]))]],
    );
    table.rows.push({ name, ...Object.fromEntries(kept), ...(told.length > 0 ? { limits } : {}) });
    table.missed += over.length;
  };
  return { table, add };
}

/** Three digits tell enough of a time. */
function show(number) {
  if (number === undefined) return '';
  return number.toFixed(Math.abs(number) < 1 ? 3 : Math.abs(number) < 100 ? 1 : 0);
}

/** Keeps what was measured, a row a line, so that a change of one number is a change of one line. */
export function writeRecord(tables) {
  const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  const parts = tables.map(({ title, rows }) => {
    const lines = rows.map((row) => `      ${JSON.stringify(row)}`);
    return `    ${JSON.stringify(title)}: [\n${lines.join(',\n')}\n    ]`;
  });
  const text = `{\n  "machine": ${JSON.stringify(machine)},\n  "tables": {\n${parts.join(',\n')}\n  }\n}\n`;
  mkdirSync(inRoot('bench'), { recursive: true });
  writeFileSync(inRoot('bench/results.json'), text);
}
