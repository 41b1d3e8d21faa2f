import { getBotId, setBotId } from '../core/keyboard/bot-id.ts';
import type { Design } from '../core/keyboard/design.ts';
import { bbText } from '../core/portal/bbcode/bb-code-nodes.ts';
import { messageText } from '../core/portal/bbcode/message-text.ts';
import { readBbCode } from '../core/portal/bbcode/read-bb-code.ts';
import { drawnEntries } from '../core/portal/render/drawn-entries.ts';
import { isInline } from '../core/portal/render/inline.ts';
import { type DrawnEntry, isDrawnBy } from '../core/portal/render/layout.ts';
import { colorsOf, UNKNOWN_LOOK, WEB_LOOK } from '../core/portal/render/looks.ts';
import { fillDesign } from '../core/variables/fill-design.ts';

/** A button of a small picture. Its width is the messenger's own; one without a width takes that of its text. */
export interface PicturedButton {
  readonly text: string;
  readonly background: string;
  readonly color: string;
  readonly isInline: boolean;
  readonly width?: number;
  readonly isOff?: boolean;
  /** Code that makes buttons, in their place. */
  readonly isUnknown?: boolean;
}

/** What a small picture of a design shows, as plain data. */
export interface KeyboardLook {
  /** The first words of the message. */
  readonly message: string;
  /** The buttons between line ends: the browser wraps them further. */
  readonly lines: readonly (readonly PicturedButton[])[];
}

/** More than can be seen of any keyboard. */
const MAX_ENTRIES = 60;
const MAX_LETTERS = 300;

/** A design as the current web messenger draws it. */
export function readPicture(design: Design): KeyboardLook {
  const lines: PicturedButton[][] = [[]];
  for (const entry of drawnEntries(withBot(design)).slice(0, MAX_ENTRIES)) {
    if (entry.TYPE === 'NEWLINE') lines.push([]);
    else if (isDrawnBy('web', entry)) lines.at(-1)?.push(readButton(entry));
  }
  return { message: shortMessage(design), lines };
}

function readButton(entry: Exclude<DrawnEntry, { TYPE: 'NEWLINE' }>): PicturedButton {
  const inline = isInline(entry);
  const isKnown = entry.TYPE === 'BUTTON';
  const { background, color } = isKnown ? colorsOf('web', entry) : UNKNOWN_LOOK;
  const width = (isKnown && entry.WIDTH) || (inline ? undefined : WEB_LOOK.button.blockWidth);
  return {
    text: entry.TEXT,
    background,
    color,
    isInline: inline,
    ...(width === undefined ? {} : { width }),
    ...(isKnown && entry.DISABLED === 'Y' ? { isOff: true } : {}),
    ...(isKnown ? {} : { isUnknown: true }),
  };
}

/** A bot that is not named yet is no reason to draw none of its buttons: a picture shows what is meant. */
function withBot(design: Design): Design {
  const { keyboard } = design;
  const isNamed = keyboard.wrapper.kind === 'opaque' || (getBotId(keyboard) ?? '') !== '';
  return isNamed ? design : { ...design, keyboard: setBotId(keyboard, 1) };
}

/** The first words of the message, its samples in place and without markup. */
function shortMessage(design: Design): string {
  const { message } = fillDesign(design).sampled;
  return bbText(readBbCode(messageText(message.slice(0, MAX_LETTERS)))).trim();
}
