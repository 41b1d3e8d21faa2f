import type { MethodName } from '../keyboard/design.ts';
import { findMethod, METHODS, type Method } from './methods.ts';

/** Methods that belong together: what one of them wrote, the others of its family change and delete. `answer` may be null. */
export interface MethodFamily {
  readonly name: Method['family'];
  readonly add: MethodName;
  readonly update: MethodName;
  readonly answer: MethodName | null;
  readonly remove: string;
  /** The secret that a webhook call of any of its methods needs. */
  readonly secret: Method['secret'];
  /** Where the TEMPLATE_ID stands by which the portal knows a repeated call; null where it would not. */
  readonly templateId: readonly string[] | null;
}

/** Of each family what the table of methods does not say. */
const REST: readonly Pick<MethodFamily, 'name' | 'remove' | 'templateId'>[] = [
  { name: 'im', remove: 'im.message.delete', templateId: ['TEMPLATE_ID'] },
  { name: 'imbot', remove: 'imbot.message.delete', templateId: null },
  {
    name: 'imbot.v2',
    remove: 'imbot.v2.Chat.Message.delete',
    templateId: ['fields', 'templateId'],
  },
];

/** The three families. */
export const FAMILIES: readonly MethodFamily[] = REST.map((rest) => {
  const own = METHODS.filter(({ family }) => family === rest.name);
  const find = (does: Method['does']): MethodName | null => own.find((method) => method.does === does)?.name ?? null;
  const [add, update] = [find('add') as MethodName, find('update') as MethodName];
  return { ...rest, add, update, answer: find('answer'), secret: findMethod(add).secret };
});

/** The family of a method. */
export function familyOf(method: MethodName): MethodFamily {
  return namedFamily(method) as MethodFamily;
}

/** The family of any method by the beginning of its name, whether it carries a keyboard or not; null for one of none. */
export function namedFamily(method: string): MethodFamily | null {
  const name = method.toLowerCase();
  return FAMILIES.findLast((family) => name.startsWith(`${family.name}.`)) ?? null;
}
