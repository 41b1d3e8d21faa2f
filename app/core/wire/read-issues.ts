import type { Issue, Localized, Path } from '../issue.ts';

const MESSAGES = {
  'buttons-key': {
    en: 'The portal reads BUTTONS in capital letters only; this key is not seen.',
    ru: 'Портал читает только ключ BUTTONS заглавными буквами; этот ключ он не увидит.',
  },
  'no-buttons': {
    en: 'There is no list of buttons here. The value is kept as it is until a button is added.',
    ru: 'Здесь нет списка кнопок. Значение сохранится как есть, пока не добавлена кнопка.',
  },
  'not-json': {
    en: 'This text is not JSON, so its buttons cannot be shown. It is kept as it is until a button is added.',
    ru: 'Этот текст — не JSON, поэтому кнопки показать нельзя. Он сохранится как есть, пока не добавлена кнопка.',
  },
  'single-button': {
    en: 'One button without a list around it: the portal refuses such a keyboard.',
    ru: 'Одна кнопка без списка вокруг: такую клавиатуру портал не примет.',
  },
  'nested-row': {
    en: 'Rows cannot be nested lists in Bitrix24: the portal drops this entry. Rows are divided by a NEWLINE.',
    ru: 'В Битрикс24 ряды не вкладываются списками: портал отбросит эту запись. Ряды разделяет NEWLINE.',
  },
  'not-a-button': {
    en: 'This entry is not an object, so the portal drops it without a word.',
    ru: 'Эта запись — не объект, портал молча её отбросит.',
  },
} as const satisfies Record<string, Localized>;

/** The codes that reading a keyboard can report. */
export type ReadCode = keyof typeof MESSAGES;

/** The issue of one such code at a place. */
export function readIssue(code: ReadCode, path: Path): Issue {
  return { code, severity: 'error', path, message: MESSAGES[code] };
}
