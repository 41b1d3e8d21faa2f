import { ERROR_CODES, explainCode, FINDING_CODES, nearestCodes } from '../../app/core/index.ts';
import { type CodeInWords, putCodeInWords } from '../../app/i18n/explain-code.ts';
import { type Command, UsageError } from '../command.ts';
import { languageOption, wordOption } from '../options.ts';
import { sayIn, type WordLanguage } from '../say-in.ts';

const WORDS = {
  en: {
    finding: 'a finding',
    error: 'an error of a portal',
    fixable: 'fix can put it right.',
    page: 'More',
    severity: { error: 'error', warning: 'warning', info: 'hint' },
  },
  ru: {
    finding: 'замечание',
    error: 'ошибка портала',
    fixable: 'Команда fix может исправить.',
    page: 'Подробнее',
    severity: { error: 'ошибка', warning: 'предупреждение', info: 'подсказка' },
  },
} as const;

/** Says what a code means: one of a finding, or one that a portal answers. */
export const explainCommand: Command = {
  name: 'explain',
  usage: 'CODE [--lang en|ru] [--format text|json] | --list',
  summary: 'Says what a code means: one of a finding, or one that a portal answers.',
  options: { lang: { type: 'string' }, format: { type: 'string' }, list: { type: 'boolean' } },
  async run([code, ...others], options, around) {
    const language = languageOption(options);
    if (options.list === true) {
      around.out([...FINDING_CODES, ...ERROR_CODES].map((one) => `${one}\n`).join(''));
      return 0;
    }
    if (code === undefined || others.length > 0) throw new UsageError('Name one code; --list tells them all.');
    const found = explainCode(code);
    if (found === null) throw new UsageError(tellNearest(code));
    const words = putCodeInWords(found, sayIn(language));
    const isJson = wordOption(options, 'format', ['text', 'json'] as const) === 'json';
    around.out(isJson ? `${JSON.stringify(words, null, 2)}\n` : tellCode(words, language));
    return 0;
  },
};

function tellNearest(code: string): string {
  const near = nearestCodes(code);
  return `There is no code ${code}.${near.length === 0 ? ' --list tells them all.' : ` Near to it: ${near.join(', ')}.`}`;
}

function tellCode({ code, kind, severities, messages, page, fixable }: CodeInWords, language: WordLanguage): string {
  const words = WORDS[language];
  const names: Readonly<Record<string, string>> = words.severity;
  const bad = severities.length === 0 ? '' : `, ${severities.map((one) => names[one]).join(' / ')}`;
  const said = messages.map(({ message, advice }) => `\n${message}${advice === null ? '' : `\n${advice}`}\n`);
  return [
    `${code}: ${words[kind]}${bad}\n`,
    ...said,
    ...(fixable ? [`\n${words.fixable}\n`] : []),
    ...(page === null ? [] : [`\n${words.page}: ${page}\n`]),
  ].join('');
}
