/**
 * What the package gives to programs: the public face of the core, the words for what it finds, and the form of a report
 * that the command line prints as JSON.
 */

export * from '../app/core/index.ts';
export type { Say, Sayable } from '../app/i18n/en/words.ts';
export { type JsonFinding, type JsonKeyboard, type JsonReport, reportJson } from './report/to-json.ts';
export { sayIn, type WordLanguage as Language } from './say-in.ts';
