import type { None } from './issue.ts';

/** What keeps a text from being JSON. `what`: the words or signs that stand there; `line`: where a pair was opened. */
export interface JsonMistakes {
  'json-after-end': { readonly what: string };
  'json-arrow': { readonly what: string };
  'json-comment': { readonly what: string };
  'json-control': { readonly what: string; readonly written: string };
  'json-empty': None;
  'json-escape': { readonly what: string };
  'json-extra-colon': None;
  'json-extra-comma': None;
  'json-inner-quote': None;
  'json-key': { readonly what: string };
  'json-key-quotes': { readonly what: string };
  'json-missing-colon': None;
  'json-missing-comma': None;
  'json-number': { readonly what: string };
  'json-pair-in-list': None;
  'json-semicolon': None;
  'json-single-quotes': { readonly what: string };
  'json-trailing-comma': { readonly what: string };
  'json-unclosed-bracket': { readonly what: string; readonly line: number };
  'json-unclosed-string': { readonly line: number };
  'json-value': { readonly what: string };
  'json-value-missing': None;
  'json-value-quotes': { readonly what: string };
  'json-word': { readonly what: string; readonly meant: string };
  'json-wrong-bracket': { readonly what: string; readonly line: number };
}

declare module './issue.ts' {
  interface IssueParams extends JsonMistakes {}
}
