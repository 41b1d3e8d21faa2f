import type { Finding, None } from '../../json/issue.ts';
import type { PastedKind } from './pasted.ts';

/** Languages that are told apart and named, since a request in them is not read. */
export type UnreadLanguage = 'bsl' | 'csharp' | 'java' | 'kotlin' | 'ruby' | 'rust' | 'yaml';

/** What the readers tell about a pasted text. `shown` is a value, a source or a text, cut to what a sentence can bear. */
export interface ReaderIssues {
  'address-hash': None;
  'body-not-json': None;
  'clears-keyboard': { readonly shown: string; readonly isIgnored: boolean };
  /** `name`: the field that is read from the file; null for the whole body. */
  'curl-file': { readonly name: string | null; readonly path: string };
  /** `more`: so many expressions that are not told one by one. */
  'dynamic-expression': { readonly shown: string } | { readonly more: number };
  /** `source`: the list that the loop goes over. */
  'in-a-loop': { readonly source: string };
  'keyboard-expression': { readonly source: string };
  'keyboard-not-json': None;
  /** `lost`: what stood under the name before, as it is written. */
  'key-twice': { readonly name: string; readonly lost: string };
  'labels-send': None;
  'language-unread': { readonly language: UnreadLanguage };
  'loose-fields': { readonly names: string };
  'menu-no-keyboard': None;
  'method-unclear': None;
  'method-unknown': { readonly name: string };
  'missing-comma': { readonly line: number };
  'nested-rows': None;
  'no-counterpart': { readonly messenger: string; readonly names: string };
  'no-keyboard': None;
  'nothing-found': { readonly line: number; readonly column: number; readonly near: string };
  'nothing-pasted': None;
  'numbered-buttons': None;
  'onpremise-builder': None;
  'pasted-buttons-key': { readonly key: string };
  'pasted-empty-keyboard': { readonly shown: string };
  'pasted-no-buttons': None;
  'pasted-not-json': None;
  'pasted-single-button': None;
  'pasted-stored-keyboard': None;
  'pasted-too-deep': { readonly deepest: number };
  'register-commands': { readonly names: string };
  /** `mask`: what stands in the place of the secret inside of the keyboard; null when nothing has to. */
  'secret-removed': { readonly names: readonly string[]; readonly mask: string | null };
  'several-keyboards': { readonly count: number };
  stopped: { readonly line: number; readonly column: number };
  'too-long': None;
  'too-many-fields': None;
  /** `line`: where the bracket was opened. */
  'unclosed-bracket': { readonly bracket: string; readonly line: number };
  'under-a-condition': { readonly source: string };
  /** `source`: what makes the entries, without its arguments. */
  'unknown-entries': { readonly source: string; readonly count: number };
  'unknown-params': { readonly source: string };
  'unquoted-ampersand': None;
}

/** What is told of a text that never came to a reader, by those who hand texts to the readers. Sizes are bytes. */
export interface ImportIssues {
  'import-binary': None;
  'import-crashed': None;
  'import-encoding': None;
  /** A finding about a file, with the file's name before it. */
  'import-file': { readonly name: string; readonly said: Finding };
  'import-not-loaded': None;
  'import-one-file': { readonly count: number };
  'import-slow': None;
  'import-too-big': { readonly size: number; readonly limit: number };
  'import-unreadable': None;
}

/** How a kind of pasted text is called. */
export interface ReaderPhrases {
  'pasted-kind': { readonly kind: PastedKind };
}

declare module '../../json/issue.ts' {
  interface IssueParams extends ReaderIssues, ImportIssues {}
  interface PhraseParams extends ReaderPhrases {}
}
