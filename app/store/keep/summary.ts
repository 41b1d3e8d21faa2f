import { type Json, tryJson } from '../../core/json/json.ts';
import type { Design } from '../../core/keyboard/design.ts';
import type { Fields, KeyboardButton } from '../../core/keyboard/document.ts';
import { isDesign } from '../draft.ts';

/** What a list shows of a keyboard and searches in, so that it need not read the history. */
export interface Summary {
  readonly buttons: number;
  /** The message and the texts of the buttons, in small letters. */
  readonly words: string;
  /** The beginning of the message. */
  readonly message: string;
  /**
   * As much of the design as a small picture shows, without samples. As text: hundreds are read at once, few are drawn.
   */
  readonly sketch: string;
}

const MAX_WORDS = 4000;
const SKETCH_ROWS = 5;
const SKETCH_BUTTONS = 16;
const SKETCH_LETTERS = 120;

/** The summary of a design. */
export function summarize(design: Design): Summary {
  const { method, message, keyboard } = design;
  const buttons = keyboard.rows.flatMap((row) => row.buttons);
  const texts = buttons.map(({ fields, raw }) => raw ?? fields.TEXT).filter((text) => typeof text === 'string');
  const start = message.slice(0, SKETCH_LETTERS);
  let left = SKETCH_BUTTONS;
  const rows = keyboard.rows.slice(0, SKETCH_ROWS).map(({ id, buttons: own }) => {
    const shown = own.slice(0, left);
    left -= shown.length;
    return { id, buttons: shown.map(sketchButton) };
  });
  const sketch: Design = {
    ...{ name: '', method, dialogId: '', messageId: '', commandId: '', message: start },
    keyboard: { rows, wrapper: { kind: 'bare' as const, list: { kind: 'list' as const } } },
  };
  const words = [message, ...texts].join('\n').slice(0, MAX_WORDS).toLowerCase();
  return { buttons: buttons.length, words, message: start, sketch: JSON.stringify(sketch) };
}

/** The design of a sketch; null when it is damaged. */
export function readSketch(text: string): Design | null {
  const value: unknown = tryJson(text);
  return isDesign(value) ? value : null;
}

/** Its flat fields, cut where no picture shows them. */
function sketchButton({ id, fields, raw }: KeyboardButton): KeyboardButton {
  const short = Object.entries(fields)
    .filter(([, value]) => typeof value !== 'object')
    .map(([name, value]): [string, Json] => [name, cut(value)]);
  return { id, fields: Object.fromEntries(short) as Fields, ...(raw === undefined ? {} : { raw: cut(raw) }) };
}

function cut(value: Json): Json {
  if (typeof value === 'string') return value.slice(0, SKETCH_LETTERS);
  return typeof value === 'object' ? null : value;
}
