import {
  type FixedText,
  type FixOptions,
  fixText,
  type LeftReason,
  listSecrets,
  maskText,
  type ReportFinding,
  terminalSafe,
} from '../../app/core/index.ts';
import { type Command, type ExitCode, type Surroundings, UsageError } from '../command.ts';
import { unifiedDiff } from '../diff.ts';
import { replaceFile } from '../edit-file.ts';
import { languageOption, methodOption } from '../options.ts';
import { readExact, splitMark } from '../read-exact.ts';
import { sayIn, type WordLanguage } from '../say-in.ts';

/** Fixes what can be fixed in the files themselves; everything else in them stays to the letter. */
export const fixFilesCommand: Command = {
  name: 'fix',
  usage:
    'FILE... [--dry-run] [--method METHOD] [--only CODE] [--lang en|ru]; - reads the standard input and writes the text out',
  summary: 'Fixes what can be fixed in the files themselves, and says what is left.',
  options: {
    'dry-run': { type: 'boolean' },
    method: { type: 'string' },
    only: { type: 'string', multiple: true },
    lang: { type: 'string' },
  },
  async run(files, options, around) {
    if (files.length === 0) throw new UsageError('Name a file, or - for the standard input.');
    const only = Array.isArray(options.only) ? options.only.map(String) : undefined;
    const wanted: FixOptions = { method: methodOption(options), only };
    const language = languageOption(options);
    let code: ExitCode = 0;
    for (const file of files) {
      const fixed = await fixFile(file, wanted, options['dry-run'] === true, around);
      around.err(tellFixes(file, fixed, language));
      if (fixed.left.some(({ finding }) => finding.issue.severity === 'error')) code = 1;
    }
    return code;
  },
};

async function fixFile(file: string, wanted: FixOptions, isDry: boolean, around: Surroundings): Promise<FixedText> {
  const { mark, body } = splitMark(await readExact(file, around));
  const fixed = fixText(body, wanted);
  const cover = (text: string) => maskText(text, { exact: listSecrets([body]) });
  if (isDry) around.out(unifiedDiff(file, cover(body), cover(fixed.text)));
  else if (file === '-') around.out(mark + fixed.text);
  else if (fixed.text !== body) await replaceFile(file, mark + body, mark + fixed.text, around);
  return fixed;
}

const REASONS: Readonly<Record<LeftReason, string>> = {
  'by-code': 'its place is made by code',
  'no-fix': 'a person has to decide',
  'other-form': 'the text is no request of a program',
  'other-method': 'convert --to v2 writes it for the other method',
  undone: 'it was tried and undone, since the text did not read as it should afterwards',
};

/** What was fixed and what is left, a line each. */
function tellFixes(file: string, { fixed, left }: FixedText, language: WordLanguage): string {
  // What a finding says may quote the file.
  const say = (issue: ReportFinding['issue']) => terminalSafe(sayIn(language)(issue));
  const place = ({ place }: ReportFinding) => (place === null ? '' : `:${place.line}:${place.column}`);
  const done = fixed.map((one) => `${file}${place(one)}: fixed ${one.issue.code}: ${say(one.issue)}\n`);
  const rest = left.map(
    ({ finding, why }) =>
      `${file}${place(finding)}: left ${finding.issue.code} (${finding.issue.severity}): ${say(finding.issue)} (${REASONS[why]})\n`,
  );
  return `${done.join('')}${rest.join('')}${file}: ${fixed.length} fixed, ${left.length} left.\n`;
}
