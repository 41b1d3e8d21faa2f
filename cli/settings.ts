import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nearestWord, type Severity } from '../app/core/index.ts';
import { importIssues, readerIssues } from '../app/i18n/en/issues/readers.ts';
import { wireIssues } from '../app/i18n/en/issues/request.ts';
import { ruleIssues } from '../app/i18n/en/issues/rules.ts';
import { writtenIssues } from '../app/i18n/en/issues/written.ts';
import { UsageError } from './command.ts';
import type { JsonFinding, JsonReport } from './report/to-json.ts';

/** What becomes of findings, by their codes. */
export type Rules = ReadonlyMap<string, Severity | 'off'>;

/** The key of package.json under which the settings stand. */
const KEY = 'bitrix24-keyboard';
const VALUES: readonly string[] = ['off', 'info', 'warning', 'error'];
const CODES = [importIssues, readerIssues, ruleIssues, wireIssues, writtenIssues].flatMap((one) => Object.keys(one));
const NONE: Rules = new Map();

/**
 * The rules of the nearest package.json that has settings, from a folder outwards; each folder is looked at once. Throws a
 * `UsageError` for settings that mean nothing.
 */
export function rulesFinder(): (folder: string) => Promise<Rules> {
  const known = new Map<string, Promise<Rules>>();
  const find = async (folder: string): Promise<Rules> => {
    const own = await readRules(join(folder, 'package.json'));
    const outer = dirname(folder);
    return own ?? (outer === folder ? NONE : rulesOf(outer));
  };
  const rulesOf = (folder: string): Promise<Rules> => {
    const rules = known.get(folder) ?? find(folder);
    known.set(folder, rules);
    return rules;
  };
  return rulesOf;
}

async function readRules(file: string): Promise<Rules | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return null;
  }
  let settings: unknown;
  try {
    settings = fieldOf(JSON.parse(text.replace(/^\ufeff/, '')), KEY);
  } catch {
    throw new UsageError(`${file} is not JSON, so its settings cannot be read.`);
  }
  return settings === undefined ? null : toRules(settings, file);
}

function toRules(settings: unknown, file: string): Rules {
  const entries = entriesOf(settings, `${file}: "${KEY}"`);
  for (const [name] of entries) {
    if (name !== 'rules') throw new UsageError(`${file}: "${KEY}" has no setting "${name}", only "rules".`);
  }
  const rules = entriesOf(fieldOf(settings, 'rules') ?? {}, `${file}: "rules" of "${KEY}"`);
  return new Map(
    rules.map(([code, value]) => {
      if (!CODES.includes(code)) throw new UsageError(`${file}: there is no rule "${code}".${meant(code, CODES)}`);
      if (!isRule(value)) {
        const shown = JSON.stringify(value);
        const hint = meant(String(value), VALUES);
        throw new UsageError(`${file}: "${code}" cannot be ${shown}, only ${VALUES.join(', ')}.${hint}`);
      }
      return [code, value] as const;
    }),
  );
}

function isRule(value: unknown): value is Severity | 'off' {
  return typeof value === 'string' && VALUES.includes(value);
}

function meant(word: string, words: readonly string[]): string {
  const nearest = nearestWord(word, words);
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}

function entriesOf(value: unknown, what: string): readonly (readonly [string, unknown])[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  throw new UsageError(`${what} has to be an object.`);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** A report as the rules want it: what is off is left out, and the worst comes first. */
export function applyRules({ findings, keyboards }: JsonReport, rules: Rules): JsonReport {
  if (rules.size === 0) return { findings, keyboards };
  return {
    findings: rejudge(findings, rules),
    keyboards: keyboards.map((one) => ({ ...one, findings: rejudge(one.findings, rules) })),
  };
}

const ORDER: readonly string[] = ['error', 'warning', 'info'];

function rejudge(findings: readonly JsonFinding[], rules: Rules): readonly JsonFinding[] {
  return findings
    .flatMap((one): readonly JsonFinding[] => {
      const rule = rules.get(one.code);
      return rule === 'off' ? [] : [rule === undefined ? one : { ...one, severity: rule }];
    })
    .toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
