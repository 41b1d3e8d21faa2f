import { type Severity, withoutSteering } from '../../app/core/index.ts';
import { coveredLines } from './covered-lines.ts';
import type { FileReport, JsonFinding } from './to-json.ts';

/** How many findings there are of each severity, in how many files and keyboards. */
export interface FindingCounts {
  readonly files: number;
  readonly keyboards: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly fixable: number;
}

/** The findings of a file, those of the file before those of its keyboards. */
export function allFindings({ findings, keyboards }: FileReport): readonly JsonFinding[] {
  return [...findings, ...keyboards.flatMap((one) => one.findings)];
}

/** Counts the findings of files. */
export function countFindings(files: readonly FileReport[]): FindingCounts {
  const all = files.flatMap(allFindings);
  const count = (wanted: Severity): number => all.filter(({ severity }) => severity === wanted).length;
  return {
    files: files.length,
    keyboards: files.reduce((sum, { keyboards }) => sum + keyboards.length, 0),
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    fixable: all.filter(({ fixable }) => fixable).length,
  };
}

type Paint = 'red' | 'yellow' | 'blue' | 'faint' | 'bold';

const SIGNS: Readonly<Record<Paint, number>> = { red: 31, yellow: 33, blue: 34, faint: 2, bold: 1 };
const COLOURS: Readonly<Record<Severity, Paint>> = { error: 'red', warning: 'yellow', info: 'blue' };

/** Draws a word in a colour, or leaves it as it is. */
type Brush = (paint: Paint, text: string) => string;

function brush(hasColours: boolean): Brush {
  return hasColours ? (paint, text) => `\u001b[${SIGNS[paint]}m${text}\u001b[0m` : (_, text) => text;
}

/** How a report for a person is written. */
interface Look {
  /** The address of the page about a code. */
  readonly about: (code: string) => string;
  readonly hasColours: boolean;
}

/** What there is to say of one file, for a person; `text` is what the file says. */
export function fileText(file: FileReport, text: string, { about, hasColours }: Look): string {
  const lineOf = coveredLines(text);
  const draw = brush(hasColours);
  return allFindings(file)
    .map((one) => findingText(file.file, one, about(one.code), lineOf, draw))
    .join('');
}

function findingText(
  file: string,
  finding: JsonFinding,
  about: string,
  lineOf: (line: number) => string,
  draw: Brush,
): string {
  const { line, column, severity, code, message, page } = finding;
  const place = line === null ? file : `${file}:${line}:${column}`;
  const head = `${draw('bold', withoutSteering(place))} ${draw(COLOURS[severity], severity)} ${draw('faint', code)}\n`;
  const said = `  ${withoutSteering(message).replaceAll('\n', '\n  ')}\n`;
  // Most infos are about variables: their places are enough.
  const frame =
    line === null || column === null || severity === 'info' ? '' : drawFrame(lineOf(line), line, column, draw);
  const pages = [about, ...(page === null ? [] : [page])].map((address) => `  ${draw('faint', address)}\n`);
  return `${head}${said}${frame}${pages.join('')}\n`;
}

/** So much of a long line is shown before and after the place. */
const AROUND = { before: 60, after: 80 };

function drawFrame(source: string, line: number, column: number, draw: Brush): string {
  const from = Math.max(0, column - 1 - AROUND.before);
  const to = Math.min(source.length, column - 1 + AROUND.after);
  const before = `${from > 0 ? '…' : ''}${withoutSteering(source.slice(from, column - 1))}`;
  const shown = `${before}${withoutSteering(source.slice(column - 1, to))}${to < source.length ? '…' : ''}`;
  const number = String(line);
  const gap = ' '.repeat(number.length);
  const caret = before.replace(/[^\t]/g, ' ');
  return `  ${draw('faint', `${number} |`)} ${shown}\n  ${draw('faint', `${gap} |`)} ${caret}${draw('red', '^')}\n`;
}

/** The last line: what was looked at, and how it is. */
export function summaryText(
  { files, keyboards, error, warning, info, fixable }: FindingCounts,
  hasColours: boolean,
): string {
  const draw = brush(hasColours);
  const looked = `${count(files, 'file')}, ${count(keyboards, 'keyboard')}`;
  const said = `${count(error, 'error')}, ${count(warning, 'warning')}, ${count(info, 'info')}`;
  const paint: Paint = error > 0 ? 'red' : warning > 0 ? 'yellow' : 'bold';
  const fix = fixable === 0 ? '' : ` ${fixable} of them can be fixed: bitrix24-keyboard fix FILE.`;
  return `${looked}: ${draw(paint, said)}.${fix}\n`;
}

function count(many: number, word: string): string {
  return `${many} ${word}${many === 1 ? '' : 's'}`;
}
