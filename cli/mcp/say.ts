import { words as en } from '../../app/i18n/en/issues/words.ts';
import { sayer } from '../../app/i18n/en/words.ts';
import { words as ru } from '../../app/i18n/ru/issues/words.ts';

/** What there is to say, in each language. */
export const SAY = { en: sayer(en), ru: sayer(ru) } as const;
