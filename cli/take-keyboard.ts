import {
  type Design,
  type KeyboardReport,
  noteLanguage,
  reportText,
  type TextReport,
  terminalSafe,
} from '../app/core/index.ts';
import { inputName, type OptionValues, type Surroundings, UsageError } from './command.ts';
import { methodOption, numberOption, textOption } from './options.ts';
import { readSource } from './read-text.ts';
import { sayIn } from './say-in.ts';

/** What every command has that works on one keyboard of a text. */
export const KEYBOARD_OPTIONS = { method: { type: 'string' }, keyboard: { type: 'string' } } as const;

/** The same as it is told of. */
export const KEYBOARD_USAGE = '[--method METHOD] [--keyboard N]';

/**
 * The design that the keyboard of the one file that is named opens as, or of the standard input for `-`: the likeliest, or the
 * one that `--keyboard` counts in the order of `check`. Says where there are more. Throws a `UsageError` when there is none.
 */
export async function takeOneKeyboard(
  files: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<Design> {
  const [file, ...others] = files;
  if (file === undefined) throw new UsageError('Name a file, or - for the standard input.');
  if (others.length > 0) throw new UsageError(`One file at a time: ${files.length} are named.`);
  const method = methodOption(options);
  const wanted = textOption(options, 'keyboard');
  const { keyboards, findings } = reportText(await readSource(file, around), { method });
  const name = inputName(file);
  if (keyboards.length === 0) throw new UsageError(`${name} holds no keyboard.${terminalSafe(tellWhyNone(findings))}`);
  if (wanted !== undefined) numberOption(options, 'keyboard', 1, keyboards.length);
  const report = keyboards[Number(wanted ?? 1) - 1];
  if (report === undefined) throw new UsageError(`${name} has no keyboard ${wanted}.`);
  if (wanted === undefined && keyboards.length > 1) around.err(tellOthers(name, keyboards));
  return noteLanguage(report.design, report.found);
}

/** What is said of a text without a keyboard, one sentence after the other. */
export function tellWhyNone(findings: TextReport['findings']): string {
  return findings.map(({ issue }) => ` ${sayIn('en')(issue)}`).join('');
}

const MOST_TOLD = 10;

function tellOthers(name: string, keyboards: readonly KeyboardReport[]): string {
  const lines = keyboards.slice(0, MOST_TOLD).map(({ found: { place, method } }, i) => {
    const at = place === null ? '' : ` at ${place.line}:${place.column}`;
    return `  --keyboard ${i + 1}${at}${method === null ? '' : `, ${method}`}\n`;
  });
  const more = keyboards.length > MOST_TOLD ? `  … up to --keyboard ${keyboards.length}\n` : '';
  return `${name} holds ${keyboards.length} keyboards; this is the likeliest. To take another:\n${lines.join('')}${more}`;
}
