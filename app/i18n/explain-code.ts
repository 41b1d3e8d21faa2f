import type { ExplainedCode } from '../core/report/codes/explain-code.ts';
import type { Say } from './en/words.ts';
import { ISSUES } from './samples/samples.ts';

/** A code in words, for the command line and for pages that list them all. */
export interface CodeInWords {
  readonly code: string;
  readonly kind: 'finding' | 'error';
  /** The worst that it can be; null for an error of a portal. */
  readonly severity: 'error' | 'warning' | 'info' | null;
  /** All that it can be, the worst first. */
  readonly severities: readonly string[];
  /** What it says, by examples; an error that means several things has a sentence for each. */
  readonly messages: readonly { readonly message: string; readonly advice: string | null }[];
  readonly page: string | null;
  readonly fixable: boolean;
}

/** So many wordings tell enough. */
const MOST_EXAMPLES = 3;

/** What is known of a code, in the words of a language. A finding says what to do in its own sentence. */
export function putCodeInWords(explained: ExplainedCode, say: Say): CodeInWords {
  const { code, kind, page } = explained;
  if (explained.kind === 'error') {
    const messages = explained.meanings.map(({ title, advice }) => ({ message: say(title), advice: say(advice) }));
    return { code, kind, severity: null, severities: [], messages, page, fixable: false };
  }
  const { severities, isFixable: fixable } = explained;
  const samples: Readonly<Record<string, readonly object[]>> = ISSUES;
  const said = (samples[code] ?? [{}]).map((params) => say({ code: explained.code, params }));
  const messages = [...new Set(said)].slice(0, MOST_EXAMPLES).map((message) => ({ message, advice: null }));
  return { code, kind, severity: severities[0], severities, messages, page, fixable };
}
