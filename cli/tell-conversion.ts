import type { Conversion } from '../app/core/index.ts';
import { convert as en } from '../app/i18n/en/convert.ts';
import { convert as ru } from '../app/i18n/ru/convert.ts';
import { sayIn, type WordLanguage } from './say-in.ts';

const WORDS = { en, ru } as const;

/** All that a conversion to imbot.v2 has to say: what is lost and missing first, then what changes and what is left to do. */
export function tellConversion({ losses, needs, changes, tasks }: Conversion, language: WordLanguage): string {
  const [words, say] = [WORDS[language], sayIn(language)];
  const parts = [
    { title: words['convert.losses'], lines: losses.map(say) },
    { title: words['convert.needs'], lines: needs.map(say) },
    { title: words['convert.changes'], lines: changes.map(say) },
    { title: words['convert.tasks'], lines: tasks.map(({ said, page }) => `${say(said)} ${page}`) },
  ];
  return parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => `${title}:\n${lines.map((line) => `- ${line}\n`).join('')}`)
    .join('\n');
}

/** That there is nothing to convert. */
export function tellAlready(language: WordLanguage): string {
  return `${WORDS[language]['convert.already']}\n`;
}
