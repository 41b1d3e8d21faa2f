import type { Design } from '../../core/keyboard/design.ts';
import { storeKeyboard } from '../../core/portal/validator/trace-keyboard.ts';
import type { Connection } from '../call/connection.ts';
import { can } from '../capabilities.ts';
import { canDerive } from './derive-token.ts';
import type { TestCommands } from './list-test-commands.ts';
import { planTestMessage } from './test-steps.ts';

/** Why there can be no test now. */
export type Obstacle =
  | 'noConnection'
  | 'checking'
  | 'noScope'
  | 'noOwner'
  | 'insecure'
  | 'noCommands'
  | 'noGoodCommands'
  | 'refused';

/** What stands in the way of a test, the first thing to mend; null when it can begin. */
export function findObstacle(
  connection: Connection | null,
  design: Design,
  { names, skipped }: TestCommands,
): Obstacle | null {
  if (connection === null || connection.state === 'failed') return 'noConnection';
  if (connection.state === 'checking') return 'checking';
  if (!can(connection.scopes, 'commands')) return 'noScope';
  if (connection.owner === null) return 'noOwner';
  if (!canDerive()) return 'insecure';
  if (names.length === 0) return skipped.length === 0 ? 'noCommands' : 'noGoodCommands';
  const { method, params } = planTestMessage({ design, emptyText: '' }, 1, '1');
  return storeKeyboard(method, params).outcome === 'stored' ? null : 'refused';
}
