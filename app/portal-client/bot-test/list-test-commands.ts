import { isJsonObject } from '../../core/json/json.ts';
import type { KeyboardDocument } from '../../core/keyboard/document.ts';
import { listEntries } from '../../core/keyboard/list-entries.ts';
import { storeButton } from '../../core/portal/validator/store-button.ts';
import { listCommands } from '../../core/snippets/handlers/list-commands.ts';

/** Whatever bot it will be: only commands count here. */
const ANY_BOT = { bot: { id: 1, known: true }, colors: {}, vote: false };

/** What can be tested. `skipped`: what buttons call that no command can be named. */
export interface TestCommands {
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
