import type { Words } from '../../words.ts';
import { importIssues, readerIssues, readerPhrases } from './readers.ts';
import { ruleFixes, ruleIssues } from './rules.ts';
import { wireIssues } from './wire.ts';

export const words: Words = {
  ...importIssues,
  ...readerIssues,
  ...readerPhrases,
  ...ruleFixes,
  ...ruleIssues,
  ...wireIssues,
};
