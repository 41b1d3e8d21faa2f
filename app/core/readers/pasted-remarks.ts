import { placeAt } from '../text-place.ts';
import { type Remark, remark } from './remark.ts';
import type { Draft } from './to-draft.ts';

const SHOWN = 24;

/** What to tell when no keyboard was found: what was looked for and where reading stopped. */
export function nothingRemarks(text: string, stopped: number | null): readonly Remark[] {
  if (text.trim() === '') {
    const en = 'There is nothing in the text. Paste a keyboard, a request, a command or code with one.';
    const ru = 'Текст пуст. Вставьте клавиатуру, запрос, команду или код с клавиатурой.';
    return [remark('nothing-pasted', 'error', en, ru)];
  }
  const at = stopped ?? text.search(/\S/);
  const { line, column } = placeAt(text, at);
  const near = text.slice(at, at + SHOWN * 2).split(/[\r\n]/)[0] ?? '';
  const shown = near.length > SHOWN ? `${near.slice(0, SHOWN - 1)}…` : near;
  const where = shown.trim() === '' ? '' : `: ${shown.trim()}`;
  return [
    remark(
      'nothing-found',
      'error',
      `No keyboard was found. I looked for JSON, cURL, form bodies and addresses, PHP, JavaScript, Python and Go code, keyboards of Telegram and VK and a list of labels, and stopped at line ${line}, column ${column}${where}`,
      `Клавиатура не найдена. Искали JSON, cURL, тела форм и адреса, код на PHP, JavaScript, Python и Go, клавиатуры Telegram и ВКонтакте, список надписей и остановились на строке ${line}, позиция ${column}${where}`,
      at,
    ),
  ];
}

/** What to tell of a text over the limit. */
export function tooLongRemark(): Remark {
  const en = 'The text is longer than a megabyte. Paste only the part with the keyboard.';
  const ru = 'Текст больше мегабайта. Вставьте только ту часть, где клавиатура.';
  return remark('too-long', 'error', en, ru);
}

/** What to tell when a request without a keyboard was found. */
export function withoutKeyboardRemark(at: number): Remark {
  const en = 'There is a request in the text, but no keyboard. What stands around it was taken.';
  const ru = 'В тексте есть запрос, но клавиатуры в нём нет. Остальные параметры взяты.';
  return remark('no-keyboard', 'warning', en, ru, at);
}

/** What to tell when the reader could not go on inside of what it took. */
export function stoppedRemark(text: string, stopped: number): Remark {
  const { line, column } = placeAt(text, stopped);
  return remark(
    'stopped',
    'warning',
    `Line ${line}, column ${column} could not be understood. What stands after it may be missing from the keyboard.`,
    `Строку ${line}, позицию ${column} понять не удалось. Того, что стоит дальше, в клавиатуре может не быть.`,
    stopped,
  );
}

/** What to tell when the text holds other keyboards as well; null when it does not. */
export function severalRemark(best: Draft, others: readonly Draft[]): Remark | null {
  const key = ({ keyboard }: Draft) => JSON.stringify(keyboard?.BUTTONS);
  const taken = key(best);
  const more = new Set(
    others
      .filter(({ keyboard }) => keyboard !== null)
      .map(key)
      .filter((one) => one !== taken),
  ).size;
  if (more === 0) return null;
  return remark(
    'several-keyboards',
    'info',
    `There are ${more + 1} keyboards in the text. The most complete one was taken.`,
    `В тексте клавиатур: ${more + 1}. Взята самая полная.`,
    best.from,
  );
}
