import { isJsonObject } from '../../core/json/json.ts';
import type { Design } from '../../core/keyboard/design.ts';
import type { KeyboardDocument } from '../../core/keyboard/document.ts';
import { listEntries } from '../../core/keyboard/find-button.ts';
import { ANY_BOT, storeButton } from '../../core/portal/validator/store-button.ts';
import { storeKeyboard } from '../../core/portal/validator/trace-keyboard.ts';
import { listCommands } from '../../core/snippets/handlers/write-handler.ts';
import type { Connection } from '../call/connection.ts';
import { can } from '../connection-store.ts';
import { missingVariables } from '../fill-samples.ts';
import { canDerive } from './bot-code.ts';
import { planTestMessage, testDesign } from './test-steps.ts';

/** Why there can be no test now. */
export type TestObstacle =
  | 'noConnection'
  | 'checking'
  | 'noScope'
  | 'noOwner'
  | 'insecure'
  | 'noCommands'
  | 'noGoodCommands'
  | 'noSamples'
  | 'refused';

/** What stands in the way of a test, the first thing to mend; null when it can begin. */
export function findObstacle(
  connection: Connection | null,
  design: Design,
  { names, skipped }: TestCommands,
): TestObstacle | null {
  if (connection === null || connection.state === 'failed') return 'noConnection';
  if (connection.state === 'checking') return 'checking';
  if (!can(connection.scopes, 'commands')) return 'noScope';
  if (connection.owner === null) return 'noOwner';
  if (!canDerive()) return 'insecure';
  if (names.length === 0) return skipped.length === 0 ? 'noCommands' : 'noGoodCommands';
  if (missingVariables(testDesign(design)).length > 0) return 'noSamples';
  const { method, params } = planTestMessage({ design, emptyText: '' }, 1, '1');
  return storeKeyboard(method, params).outcome === 'stored' ? null : 'refused';
}

/** What can be tested. `skipped`: what buttons call that no command can be named. */
interface TestCommands {
  readonly names: readonly string[];
  readonly skipped: readonly string[];
}

/** The commands that a test registers, each once, and those that it has to leave out. */
export function listTestCommands(keyboard: KeyboardDocument): TestCommands {
  const all = listCommands(keyboard);
  const nameless = listEntries(keyboard).flatMap(({ value }) => {
    if (!isJsonObject(value) || !Object.hasOwn(value, 'COMMAND')) return [];
    const traced = storeButton(value, ANY_BOT);
    // A name that begins with a blank is kept, yet calls nothing.
    const isLost =
      'stored' in traced
        ? traced.stored.TYPE === 'BUTTON' && /^[ \n]/.test(traced.stored.COMMAND ?? '')
        : traced.dropped === 'bad-action';
    return isLost ? [String(value.COMMAND)] : [];
  });
  // A portal takes a slash off the name it registers, and then it is another name.
  return {
    names: all.filter((name) => !name.startsWith('/')),
    skipped: [...new Set([...nameless, ...all.filter((name) => name.startsWith('/'))])],
  };
}
