import type { Issue } from '../../json/issue.ts';
import type { JsonObject } from '../../json/json.ts';
import type { Design } from '../../keyboard/design.ts';
import { writeRequest } from '../../request/write-request.ts';
import { compareWritten } from './compare-written.ts';
import type { WrittenIssues } from './written-codes.ts';

/** What no rule and no reader of a request says, as they look at the design alone. */
const OWN: readonly (keyof WrittenIssues)[] = [
  'written-alias',
  'written-beside-fields',
  'written-bot-inside',
  'written-bot-outside',
  'written-inside-fields',
  'written-misspelt',
  'written-other-names',
];

/**
 * The warnings of a request that a person writes by hand, with the design that it became: where its parameters stand otherwise than
 * the method looks. Paths lead through the parameters. Without parameters, of those that the design itself keeps as they came.
 */
export function writtenWarnings(design: Design, params?: JsonObject): readonly Issue[] {
  const designed = writeRequest(design);
  const request = { method: design.method, isGuessed: false, params: params ?? designed.params };
  return compareWritten(request, designed).filter(
    ({ code, severity }) => severity === 'warning' && OWN.some((own) => own === code),
  );
}
