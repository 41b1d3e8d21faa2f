import type { None, Said } from '../../json/issue.ts';
import type { Outcome } from '../../portal/validator/store-answer.ts';

/** The action that runs in the place of one that is passed over; null when the whole button is lost. */
type Winner = string | null;

/** What becomes of a message whose keyboard is not stored. */
export interface LossParams {
  readonly outcome: Outcome;
  /** The message is there already, with its old keyboard. */
  readonly isUpdate: boolean;
}

/** An unknown word where a portal knows a few. */
interface WordParams {
  /** The value, as in JSON. */
  readonly shown: string;
  readonly meant: string | null;
  readonly words: readonly string[];
}

/** The codes of a value whose action is not written. */
export type StrayCode = 'value-without-action' | 'params-without-command' | 'params-without-app';

/** What the rules find, and what the sentence about it needs. `shown` is a value as it stands in JSON. */
export interface RuleIssues extends Readonly<Record<StrayCode, { readonly field: string; readonly owner: string }>> {
  'action-case': { readonly meant: string; readonly winner: Winner };
  'action-empty': { readonly field: string };
  'action-no-value': { readonly action: string; readonly winner: Winner };
  'action-undocumented': { readonly action: string };
  /** `shown` is empty when the action is too long or too odd to be repeated. */
  'action-unknown': {
    readonly isText: boolean;
    readonly shown: string;
    readonly known: readonly string[];
    readonly meant: string | null;
    readonly winner: Winner;
  };
  'all-disabled': None;
  'app-deprecated': None;
  'app-id-empty': { readonly winner: Winner };
  'app-id-not-number': { readonly stored: number };
  'app-params-not-string': None;
  'block-keyboard': None;
  'block-without-command': None;
  /** Under another key than BUTTONS; `isFound`: the portal finds the button all the same. */
  'buttons-key': { readonly key: string; readonly isFound: boolean };
  'call-number': None;
  'call-number-form': None;
  'command-blank': None;
  'command-invalid': { readonly isZero: boolean };
  'command-letters': None;
  'command-no-bot': { readonly isMissing: boolean };
  'command-params-not-string': { readonly isZero: boolean };
  'command-slash': None;
  'command-useless': { readonly isEmpty: boolean };
  'command-without-bot': { readonly count: number };
  'deprecated-method': { readonly successor: string };
  'dialog-id': None;
  'dropped-field': { readonly name: string };
  'dropped-key': { readonly key: string };
  'empty-field': { readonly name: string };
  'empty-keyboard': LossParams & { readonly isRemoval: boolean };
  'empty-row': { readonly place: 'first' | 'inside' | 'last' };
  function: { readonly hasOther: boolean };
  'ignored-color': { readonly field: string };
  /** `length`: what the field `biggest` takes in all buttons together. */
  'keyboard-near-limit': SizeParams;
  'keyboard-removed': None;
  'keyboard-too-large': SizeParams & LossParams;
  'link-blank': { readonly winner: Winner };
  'link-escaped': None;
  'link-mailto': { readonly winner: Winner };
  'link-no-host': None;
  'link-no-scheme': { readonly winner: Winner };
  'link-not-string': { readonly winner: Winner };
  /** `scheme` is empty when it is too long to be repeated. */
  'link-scheme': { readonly scheme: string; readonly winner: Winner };
  'link-scheme-case': { readonly winner: Winner };
  'link-secret': SecretParams;
  'link-slashes': { readonly winner: Winner };
  'link-tel': { readonly winner: Winner };
  'list-as-value': { readonly name: string; readonly isFatal: boolean };
  'long-field': Least & { readonly name: string; readonly length: number; readonly limit: number };
  'long-message': Least & { readonly count: number; readonly limit: number };
  'low-contrast': { readonly ratio: number };
  'message-empty': { readonly answer: string | null };
  'misnamed-field': { readonly name: string; readonly meant: string };
  'misnamed-key': { readonly key: string; readonly meant: string };
  'missing-bot': { readonly isRequired: boolean };
  'missing-id': { readonly name: 'messageId' | 'commandId' };
  'needs-secret': { readonly secret: string };
  'nested-row': None;
  'newline-fields': { readonly names: string };
  'newline-type': None;
  'no-action': { readonly owner: string | null; readonly value: string | null };
  'no-buttons': LossParams;
  'no-dialog': None;
  'not-a-button': None;
  'not-json': LossParams;
  'nothing-on-computers': None;
  'nothing-on-phones': None;
  'only-newlines': None;
  'params-lines': None;
  'params-long': Least & { readonly count: number };
  'refused-keyboard': LossParams;
  'schema-key': None;
  'several-actions': { readonly winner: string; readonly losers: readonly string[] };
  'single-button': None;
  'stacked-row': None;
  'stored-keyboard': None;
  'text-invisible': None;
  'text-keyboard': None;
  'text-list': None;
  'text-missing': None;
  'torn-character': None;
  'text-not-string': None;
  'text-zero': None;
  'type-newline': None;
  'undocumented-key': { readonly key: string };
  'unknown-context': WordParams;
  'unknown-display': WordParams;
  'unknown-entry': { readonly source: string };
  'unknown-token': WordParams;
  'unknown-type': { readonly shown: string; readonly isBreak: boolean };
  /** Variables without a value. */
  'unknown-values': { readonly count: number };
  'value-list': None;
  'value-not-string': None;
  'value-secret': SecretParams;
  'wide-button': { readonly pixels: number; readonly phone: number };
  /** The widths of the row, of the column of messages on a computer, and of a phone. */
  'wide-row': Least & { readonly width: number; readonly column: number; readonly phone: number };
  'wrong-bot': { readonly shown: string; readonly id: number };
  'wrong-color': { readonly name: string; readonly shown: string };
  'wrong-default-color':
    | { readonly problem: 'not-an-object'; readonly shown: string }
    | { readonly problem: 'list'; readonly name: string }
    | { readonly problem: 'not-a-color'; readonly name: string; readonly shown: string };
  /** `user`: whom the portal takes the dialog for; null when it refuses the message. */
  'wrong-dialog': { readonly shown: string; readonly user: number | null };
  'wrong-flag': { readonly name: string; readonly shown: string };
  'wrong-id': { readonly name: 'messageId' | 'commandId'; readonly shown: string };
  'wrong-width': { readonly shown: string; readonly pixels: number };
}

/** What is counted without variables that have no value: there is no less of it. */
interface Least {
  readonly isLeast?: true;
}

/** How much room a keyboard takes, in characters. */
interface SizeParams extends Least {
  readonly size: number;
  readonly limit: number;
  readonly biggest: string;
  readonly length: number;
}

/** `name`: of what the secret is the value; null for a webhook. */
interface SecretParams {
  readonly field: string;
  readonly name: string | null;
}

/** What the fixes of the rules do. `what` is written as it stands. */
export interface RuleFixes {
  add: { readonly what: string };
  'add-a-no-break-space': None;
  'add-token': { readonly what: string };
  'change-to': { readonly what: string | number };
  'change-to-lower-case': None;
  'clean-up-what-was-stored': None;
  'end-the-row-here': None;
  'fix-the-beginning': None;
  'join-the-lines': None;
  'keep-only': { readonly what: string };
  'keep-the-name-only': None;
  'leave-the-newline-alone': None;
  'make-it-a-button': None;
  'make-the-text': { readonly isWhite: boolean };
  'put-side-by-side': None;
  remove: { readonly what: string };
  'remove-the-empty-row': None;
  'remove-the-entry': None;
  'remove-the-old-keyboard': None;
  'remove-the-slash': None;
  'rename-to': { readonly what: string };
  'show-everywhere': None;
  'split-into-command-params': None;
  'split-the-row': None;
  'switch-all-on': None;
  'convert-to-v2': None;
  'trim-the-spaces': None;
  'turn-into-a-call': None;
  'turn-into-a-link': None;
  'turn-into-buttons': None;
  'turn-into-plain-json': None;
  'turn-lists-into-rows': None;
  'unescape-the-link': None;
  'wrap-in-a-list': None;
  write: { readonly what: string | number };
  'remove-half-character': None;
  'write-as-a-string': None;
  'write-as-json-text': None;
}

declare module '../../json/issue.ts' {
  interface IssueParams extends RuleIssues {}
  interface FixParams extends RuleFixes {}
}

/** What a rule says. */
export type RuleFinding = Said<RuleIssues>;

/** What the button of a rule's fix says. */
export type FixLabel = Said<RuleFixes>;
