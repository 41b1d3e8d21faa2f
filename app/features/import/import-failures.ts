import type { Issue, Localized } from '../../core/issue.ts';
import { formatCount } from '../../core/rules/format-count.ts';

/** The longest text that is read, in bytes of UTF-8. Far more than a portal keeps. */
export const TEXT_LIMIT = 1_000_000;

/** What can go wrong before a text is understood. */
export type Failure = 'slow' | 'crashed' | 'not-loaded' | 'binary' | 'unreadable';

const SENTENCES: Readonly<Record<Failure, Localized>> = {
  slow: {
    en: 'Reading took too long, so it was stopped after 3 seconds. Leave only the part with the keyboard and try again.',
    ru: 'Разбор шёл слишком долго и через 3 секунды остановлен. Оставьте только часть с клавиатурой и попробуйте ещё раз.',
  },
  crashed: {
    en: 'This text could not be read: the reader broke on it. Leave only the part with the keyboard and try again.',
    ru: 'Этот текст не удалось разобрать: на нём разбор сломался. Оставьте только часть с клавиатурой и попробуйте ещё раз.',
  },
  'not-loaded': {
    en: 'The reader could not be loaded. Check the connection, then change the text to try again, or reload the page.',
    ru: 'Не удалось загрузить модуль разбора. Проверьте связь и измените текст, чтобы попробовать снова, или перезагрузите страницу.',
  },
  binary: {
    en: 'This file is not plain text. Choose a text file, such as .json, .php or .txt, saved as UTF-8.',
    ru: 'В этом файле не простой текст. Выберите текстовый файл, например .json, .php или .txt, в кодировке UTF-8.',
  },
  unreadable: {
    en: 'The browser could not read this file. If it is a folder, choose a file in it; or open the file and paste its text.',
    ru: 'Браузер не смог прочитать файл. Если это папка, выберите файл в ней; или откройте файл и вставьте текст сюда.',
  },
};

/** The failure as an issue. */
export function failure(code: Failure): Issue {
  return { code: `import-${code}`, severity: 'error', path: [], message: SENTENCES[code] };
}

/** A text or file of this many bytes is not read. */
export function tooBig(bytes: number): Issue {
  const size = formatCount(bytes);
  const limit = formatCount(TEXT_LIMIT);
  return {
    code: 'import-too-big',
    severity: 'error',
    path: [],
    message: {
      en: `${size.en} bytes are too much: at most ${limit.en} are read. Leave only the part with the keyboard.`,
      ru: `${size.ru} байт — слишком много: читается не больше ${limit.ru}. Оставьте только часть с клавиатурой.`,
    },
  };
}
