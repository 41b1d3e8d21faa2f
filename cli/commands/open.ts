import { linkToOpen } from '../../app/core/index.ts';
import { type Command, UsageError } from '../command.ts';
import { textOption } from '../options.ts';
import { PAGE_ADDRESS } from '../page-address.ts';
import { KEYBOARD_OPTIONS, KEYBOARD_USAGE, takeOneKeyboard } from '../take-keyboard.ts';

/** Prints the link that opens a keyboard in the designer. */
export const openCommand: Command = {
  name: 'open',
  usage: `FILE ${KEYBOARD_USAGE} [--page URL] [--with-recipient]`,
  summary:
    'Prints the link that opens a keyboard in the designer; it holds no secret, and no ids unless --with-recipient.',
  options: { ...KEYBOARD_OPTIONS, page: { type: 'string' }, 'with-recipient': { type: 'boolean' } },
  async run(files, options, around) {
    const page = pageAddress(textOption(options, 'page') ?? PAGE_ADDRESS);
    const design = await takeOneKeyboard(files, options, around);
    const link = linkToOpen(page, design, options['with-recipient'] === true);
    if (link === null) {
      around.err(
        `The link would be longer than the page reads. Write the keyboard with convert --to request, open ${page} and choose Import.\n`,
      );
      return 1;
    }
    around.out(`${link}\n`);
    return 0;
  },
};

function pageAddress(text: string): string {
  if (!URL.canParse(text))
    throw new UsageError(`--page ${text}: that is no address. It begins with https:// or http://.`);
  const { protocol, href } = new URL(text);
  if (protocol === 'https:' || protocol === 'http:' || protocol === 'file:') return href;
  throw new UsageError(`--page ${text}: a page has an address with https://, http:// or file:.`);
}
