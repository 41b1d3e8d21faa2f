import type { Words } from '../words.ts';
import { convertPhrases } from './convert.ts';
import { errorPhrases, portalPhrases } from './portal.ts';
import { importIssues, readerIssues, readerPhrases } from './readers.ts';
import { toDoPhrases, wireIssues } from './request.ts';
import { ruleFixes, ruleIssues } from './rules.ts';
import { writtenIssues } from './written.ts';

export const words: Words = {
  ...convertPhrases,
  ...errorPhrases,
  ...importIssues,
  ...portalPhrases,
  ...readerIssues,
  ...readerPhrases,
  ...ruleFixes,
  ...ruleIssues,
  ...toDoPhrases,
  ...wireIssues,
  ...writtenIssues,
};
