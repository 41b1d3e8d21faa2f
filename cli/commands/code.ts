import { snippetTargets, writeTarget } from '../../app/core/index.ts';
import { type Command, UsageError } from '../command.ts';
import { wordOption } from '../options.ts';
import { KEYBOARD_OPTIONS, KEYBOARD_USAGE, takeOneKeyboard } from '../take-keyboard.ts';

const TARGETS = snippetTargets.map(({ id }) => id);

/** Writes the code that sends a keyboard. */
export const codeCommand: Command = {
  name: 'code',
  usage: `FILE --target ID ${KEYBOARD_USAGE} | --list`,
  summary: 'Writes the code that sends a keyboard; it reads secrets from the environment.',
  options: { ...KEYBOARD_OPTIONS, target: { type: 'string' }, list: { type: 'boolean' } },
  async run(files, options, around) {
    if (options.list === true) {
      around.out(snippetTargets.map(({ id, label }) => `${id.padEnd(17)}${label}\n`).join(''));
      return 0;
    }
    const target = wordOption(options, 'target', TARGETS);
    if (target === undefined)
      throw new UsageError('Say with --target what it is written for; --list tells what there is.');
    const design = await takeOneKeyboard(files, options, around);
    around.out(writeTarget(target, design));
    return 0;
  },
};
