import { METHODS, type MethodName, namedMethod, type TemplateLanguage } from '../app/core/index.ts';
import { type OptionValues, UsageError } from './command.ts';

/** The text of an option; undefined without it. An option that is given twice counts as it was given last. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** One of these words; undefined without the option. Throws a `UsageError` that names them all. */
export function wordOption<Word extends string>(
  options: OptionValues,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const text = textOption(options, name);
  if (text === undefined) return undefined;
  const found = words.find((word) => word === text);
  if (found === undefined)
    throw new UsageError(`--${name} ${text}: there is no such word. There are: ${words.join(', ')}.`);
  return found;
}

/** A whole number from `least` to `most`; undefined without the option. */
export function numberOption(options: OptionValues, name: string, least: number, most: number): number | undefined {
  const text = textOption(options, name);
  if (text === undefined) return undefined;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${name} ${text}: it takes a whole number from ${least} to ${most}.`);
}

/** `--method`: the method of requests that name none. */
export function methodOption(options: OptionValues): MethodName | undefined {
  const text = textOption(options, 'method');
  if (text === undefined) return undefined;
  const method = namedMethod(text);
  if (method !== null) return method.name;
  throw new UsageError(
    `--method ${text}: there is no such method. There are: ${METHODS.map(({ name }) => name).join(', ')}.`,
  );
}

/** `--lang`: English unless Russian is asked for. */
export function languageOption(options: OptionValues): TemplateLanguage {
  return wordOption(options, 'lang', ['en', 'ru'] as const) ?? 'en';
}
