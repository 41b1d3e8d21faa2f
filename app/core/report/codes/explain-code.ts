import type { IssueParams, Phrase } from '../../json/issue.ts';
import { nearestWord } from '../../json/nearest-word.ts';
import { listErrors } from '../../portal/errors/explain-error.ts';
import type { FindingFacts } from './facts.ts';
import { READING_FACTS } from './reading-facts.ts';
import { RULE_FACTS } from './rule-facts.ts';

/** What there is to say of a code: of a finding of ours, or of an error that a portal answers. */
export type ExplainedCode =
  | {
      readonly kind: 'finding';
      readonly code: keyof IssueParams;
      readonly severities: FindingFacts['as'];
      readonly isFixable: boolean;
      readonly page: string | null;
    }
  | {
      readonly kind: 'error';
      readonly code: string;
      /** One, or several where it depends on the method or the description what is meant; narrow ones first. */
      readonly meanings: readonly { readonly title: Phrase; readonly advice: Phrase }[];
      readonly page: string;
    };

/** What each finding is, before it is found anywhere. */
const FINDINGS: Readonly<Record<keyof IssueParams, FindingFacts>> = { ...RULE_FACTS, ...READING_FACTS };

/** The codes of all findings. */
export const FINDING_CODES: readonly (keyof IssueParams)[] = (Object.keys(FINDINGS) as (keyof IssueParams)[]).sort();

/** The codes of all errors of a portal that there are words for. */
export const ERROR_CODES: readonly string[] = [...new Set(listErrors().flatMap(({ codes }) => codes))].sort();

/** What a code means, in any case: `link-no-scheme`, `KEYBOARD_ERROR`. Null for one that nobody knows. */
export function explainCode(text: string): ExplainedCode | null {
  const name = text.trim();
  const code = FINDING_CODES.find((one) => one === name.toLowerCase());
  if (code !== undefined) {
    const { as: severities, fix = false, page = null } = FINDINGS[code];
    return { kind: 'finding', code, severities, isFixable: fix, page };
  }
  const error = name.toUpperCase().replace(/^(BITRIX_REST_V3_EXCEPTION)_.*/, '$1');
  const [first, ...others] = listErrors().filter(({ codes }) => codes.includes(error));
  if (first === undefined) return null;
  const meanings = [first, ...others].map(({ title, advice }) => ({ title, advice }));
  return { kind: 'error', code: error, meanings, page: first.page };
}

const MOST_NEAR = 8;

/** The known codes that may have been meant: mistyped by a letter or two, or with the same words in them. */
export function nearestCodes(text: string): readonly string[] {
  const name = text.trim().slice(0, 80);
  const all: readonly string[] = [...FINDING_CODES, ...ERROR_CODES];
  const near = /\w{3}/.test(name) ? nearestWord(name, all) : undefined;
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
  const alike = all
    .map((code) => ({ code, same: words.filter((word) => code.toLowerCase().includes(word)).length }))
    .filter(({ same }) => same > 0)
    .sort((a, b) => b.same - a.same)
    .map(({ code }) => code);
  return [...new Set([...(near === undefined ? [] : [near]), ...alike])].slice(0, MOST_NEAR);
}
