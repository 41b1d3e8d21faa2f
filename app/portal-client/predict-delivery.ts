import { type Issue, wordsKey } from '../core/json/issue.ts';
import type { Design } from '../core/keyboard/design.ts';
import type { KeyboardDocument } from '../core/keyboard/document.ts';
import { findButton, nameButton } from '../core/keyboard/find-button.ts';
import type { Outcome } from '../core/portal/validator/store-answer.ts';
import { traceFilled } from '../core/portal/validator/trace-filled.ts';
import { storeKeyboard } from '../core/portal/validator/trace-keyboard.ts';
import { checkDesign } from '../core/rules/check-design.ts';

/**
 * What the portal would do with the keyboard. `partial`: it is sent, but not all of it arrives. `ignored`: the message goes
 * through, the keyboard is passed over. `rejected`: the whole call fails.
 */
type Verdict = 'complete' | 'partial' | 'ignored' | 'rejected';

/** What is to be told before sending, since the portal says nothing or too little. */
export interface PredictedDelivery {
  readonly verdict: Verdict;
  /** How many buttons the portal would leave out without a word. */
  readonly dropped: number;
  /** The errors that would cost something, except what its own field asks for; and what nobody can know before it runs. */
  readonly errors: readonly Issue[];
}

/** What would become of the design, sent by its own method. */
export function predictDelivery(design: Design): PredictedDelivery {
  const { answer, entries, request, unknown } = traceFilled(design);
  // Code does not run here: what it would make leaves as a text, which the portal drops.
  const { outcome } = unknown > 0 ? storeKeyboard(request.method, request.params) : answer;
  const lost = entries.filter(({ buttonId, trace }) => buttonId !== null && trace && !('stored' in trace));
  const errors = checkDesign(design).filter(
    (issue) => (issue.severity === 'error' || issue.code === 'unknown-entry') && !isAskedFor(issue),
  );
  return { verdict: judge(outcome, lost.length), dropped: lost.length, errors };
}

function judge(outcome: Outcome, dropped: number): Verdict {
  switch (outcome) {
    case 'stored':
      return dropped > 0 ? 'partial' : 'complete';
    case 'ignored':
    case 'removed':
    case 'no-keyboard':
      return 'ignored';
    default:
      return 'rejected';
  }
}

/** What is missing is told at its field; a missing bot at the buttons that need it as well. */
function isAskedFor({ target }: Issue): boolean {
  return (
    target?.kind === 'request' && ['dialogId', 'message', 'botId', 'messageId', 'commandId'].includes(target.field)
  );
}

/** One reason, and the buttons it is about: their texts, or the place of one without a text. */
export interface Loss {
  readonly issue: Issue;
  readonly buttons: readonly (string | { readonly row: number; readonly index: number })[];
}

/** The errors, those of equal words as one. Rows and places are counted from 1. */
export function listLosses(errors: readonly Issue[], keyboard: KeyboardDocument): readonly Loss[] {
  const losses = new Map<string, { issue: Issue; buttons: Loss['buttons'][number][] }>();
  for (const issue of errors) {
    const loss = losses.get(wordsKey(issue)) ?? { issue, buttons: [] };
    losses.set(wordsKey(issue), loss);
    const found = issue.target?.kind === 'button' ? findButton(keyboard, issue.target.id) : null;
    if (found) loss.buttons.push(nameButton(found.button) ?? { row: found.row + 1, index: found.index + 1 });
  }
  return [...losses.values()];
}
