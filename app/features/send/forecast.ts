import type { Issue } from '../../core/issue.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { traceDesign } from '../../core/portal/trace-design.ts';
import { checkDesign } from '../../core/rules/check-design.ts';
import { TEST_METHOD } from './test-message.ts';

/** What the portal would do with the keyboard. `partly`: it is sent, but not all of it arrives. */
export type Verdict = 'whole' | 'partly' | 'refused';

/** What is to be told before sending, since the portal says nothing or too little. */
export interface Forecast {
  readonly verdict: Verdict;
  /** How many buttons the portal would leave out without a word. */
  readonly dropped: number;
  /** The errors that would cost something, except what its own field asks for. */
  readonly errors: readonly Issue[];
}

/** What would become of the design as a test message. */
export function forecast(design: Design): Forecast {
  // The same object wherever it can be: what is known of a design is kept by it.
  const sent: Design = design.method === TEST_METHOD ? design : { ...design, method: TEST_METHOD };
  const { answer, entries } = traceDesign(sent);
  const dropped = entries.filter(({ buttonId, trace }) => buttonId !== null && trace && 'dropped' in trace).length;
  const errors = checkDesign(sent).filter((issue) => issue.severity === 'error' && !isAskedFor(issue));
  const verdict = answer.outcome !== 'stored' ? 'refused' : dropped > 0 ? 'partly' : 'whole';
  return { verdict, dropped, errors };
}

/** A missing dialog or text is told at its field, a missing bot at the buttons that need it. */
function isAskedFor({ target }: Issue): boolean {
  return target?.kind === 'request' && ['dialogId', 'message', 'botId'].includes(target.field);
}
