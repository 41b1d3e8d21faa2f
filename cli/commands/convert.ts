import { type Command, UsageError } from '../command.ts';
import { languageOption, textOption } from '../options.ts';
import { KEYBOARD_OPTIONS, KEYBOARD_USAGE, takeOneKeyboard } from '../take-keyboard.ts';
import { listKinds, writeKind } from '../write-kind.ts';

/** Writes a keyboard as another kind of text, or as a request of imbot.v2. */
export const convertTextCommand: Command = {
  name: 'convert',
  usage: `FILE --to json|request|KIND|v2 ${KEYBOARD_USAGE} [--lang en|ru] | --list`,
  summary: 'Writes a keyboard as another kind of text, or as a request of imbot.v2.',
  options: { ...KEYBOARD_OPTIONS, to: { type: 'string' }, list: { type: 'boolean' }, lang: { type: 'string' } },
  async run(files, options, around) {
    if (options.list === true) {
      around.out(listKinds());
      return 0;
    }
    const to = textOption(options, 'to');
    if (to === undefined) throw new UsageError('Say with --to what it becomes; --list tells what there is.');
    const language = languageOption(options);
    const design = await takeOneKeyboard(files, options, around);
    const { text, notes } = writeKind(to, design, language);
    around.err(notes);
    around.out(text);
    return 0;
  },
};
