import { isUpdate } from '../../request/methods.ts';
import type { Check } from './rule.ts';
import type { LossParams } from './rule-codes.ts';

/** The parts of a check that are asked. */
interface Answered {
  readonly design: Pick<Check['design'], 'method'>;
  readonly traced: { readonly answer: Pick<Check['traced']['answer'], 'outcome'> };
}

/**
 * What tells what becomes of the message when its keyboard is not stored: whether it is refused, and what the chat shows
 * then.
 */
export function lossOf({ design, traced }: Answered): LossParams {
  return { outcome: traced.answer.outcome, isUpdate: isUpdate(design.method) };
}
