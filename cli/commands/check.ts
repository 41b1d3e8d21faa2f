import { dirname } from 'node:path';
import { reportText, storeMethod } from '../../app/core/index.ts';
import { rulesPage } from '../../app/i18n/rules-page.ts';
import { type Command, type OptionValues, type Surroundings, UsageError } from '../command.ts';
import { type FoundFile, findFiles } from '../find-files.ts';
import { languageOption, methodOption, numberOption, textOption, wordOption } from '../options.ts';
import { PAGE_ADDRESS } from '../page-address.ts';
import { type FileText, readFileText } from '../read-text.ts';
import { githubText } from '../report/to-github.ts';
import { type FileReport, reportJson } from '../report/to-json.ts';
import { countFindings, fileText, summaryText } from '../report/to-text.ts';
import { sayIn } from '../say-in.ts';
import { applyRules, rulesFinder } from '../settings.ts';

/** The version of the form in JSON. */
const VERSION = 1;

/** Says what is wrong with the keyboards of files. */
export const checkCommand: Command = {
  name: 'check',
  usage: 'FILE|FOLDER|PATTERN|-... [--method METHOD] [--format text|json|github] [--max-warnings N] [--lang en|ru]',
  summary: 'Says what a portal does with every keyboard of files, and what is wrong.',
  options: {
    method: { type: 'string' },
    lang: { type: 'string' },
    format: { type: 'string' },
    'max-warnings': { type: 'string' },
  },
  async run(args, options, around) {
    const format = wordOption(options, 'format', ['text', 'json', 'github'] as const) ?? 'text';
    const most = numberOption(options, 'max-warnings', 0, 999_999_999);
    const language = languageOption(options);
    const asked = { method: judgedMethod(options), say: sayIn(language) };
    const about = (code: string) => `${PAGE_ADDRESS}${rulesPage(language, code)}`;
    const look = { about, hasColours: around.hasColours };
    const rulesOf = rulesFinder();
    const reports: FileReport[] = [];
    for (const file of await findFiles(args, around)) {
      const read = await readFile(file, around);
      const report = read && reportFile(read, asked);
      if (report === null || (!file.isNamed && report.keyboards.length === 0)) continue;
      const rules = await rulesOf(file.path === '-' ? around.folder : dirname(file.path));
      const judged: FileReport = { file: file.name, ...applyRules(report, rules) };
      reports.push(judged);
      if (format === 'text') around.out(fileText(judged, read?.text ?? '', look));
      if (format === 'github') around.out(githubText(judged));
    }
    const counts = countFindings(reports);
    if (format === 'text') around.out(summaryText(counts, around.hasColours));
    if (format === 'json') around.out(`${JSON.stringify({ version: VERSION, files: reports })}\n`);
    const isOver = most !== undefined && counts.warning > most;
    if (isOver) around.err(`${counts.warning} warnings are more than --max-warnings ${most}.\n`);
    return counts.error > 0 || isOver ? 1 : 0;
  },
};

/** `--method`: any method that carries a keyboard, those too that no design is written for. */
function judgedMethod(options: OptionValues): string | undefined {
  const text = textOption(options, 'method')?.trim();
  return text !== undefined && storeMethod(text) !== null ? text : methodOption(options);
}

/** Null for a file of a folder that cannot be read: that is said. */
async function readFile({ name, path, isNamed }: FoundFile, around: Surroundings): Promise<FileText | null> {
  try {
    const read = await readFileText(path, around, name);
    if (read.text !== null || isNamed) return read;
    around.err(`${name} is passed over: ${read.findings.map(({ issue }) => sayIn('en')(issue)).join(' ')}\n`);
  } catch (error) {
    if (isNamed || !(error instanceof UsageError)) throw error;
    around.err(`${error.message}\n`);
  }
  return null;
}

function reportFile(
  { text, findings }: FileText,
  { method, say }: { readonly method: string | undefined; readonly say: ReturnType<typeof sayIn> },
) {
  const report = text === null ? { findings: [], keyboards: [] } : reportText(text, { method });
  return reportJson({ ...report, findings: [...findings, ...report.findings] }, say);
}
