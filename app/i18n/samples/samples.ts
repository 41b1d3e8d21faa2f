import type { FixParams, IssueParams, PhraseParams } from '../../core/json/issue.ts';
import { CONVERT_PHRASES } from './convert.ts';
import { READER_SAMPLES } from './readers.ts';
import { RULE_SAMPLES } from './rules.ts';
import type { Samples } from './sample.ts';
import { WRITTEN_SAMPLES } from './written.ts';

const WHAT = [{ what: 'TEXT' }] as const;

/** Parameters of every issue that has some: tests read each wording with them, and whoever asks what a code means sees one. */
export const ISSUES: Samples<IssueParams> = { ...RULE_SAMPLES, ...READER_SAMPLES, ...WRITTEN_SAMPLES };

/** The same for what the button of a fix says. */
export const FIXES: Samples<FixParams> = {
  add: WHAT,
  'add-token': WHAT,
  'change-to': WHAT,
  'keep-only': WHAT,
  'make-the-text': [{ isWhite: true }, { isWhite: false }],
  remove: WHAT,
  'rename-to': WHAT,
  write: WHAT,
};

const KINDS = (['json', 'answer', 'curl', 'form', 'address', 'php', 'php-dump', 'javascript', 'python'] as const).map(
  (kind) => ({ kind }),
);

/** The same for explanations. */
export const PHRASES: Samples<PhraseParams> = {
  'bot-to-do': [{ count: 1 }, { count: 3 }],
  'change-belongs': [{ owner: 'COMMAND' }],
  'change-loses': [{ winner: 'LINK', head: 'ACTION' }],
  ...CONVERT_PHRASES,
  'pasted-kind': [{ kind: 'go' }, { kind: 'telegram' }, { kind: 'vk' }, { kind: 'yaml' }, { kind: 'text' }, ...KINDS],
};
