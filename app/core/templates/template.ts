import type { Json } from '../json/json.ts';
import type { MethodName } from '../keyboard/design.ts';

/** The names of the templates, as links and other programs call them. */
export type TemplateId =
  | 'confirm'
  | 'approval'
  | 'rating'
  | 'poll'
  | 'pager'
  | 'menu'
  | 'columns'
  | 'wizard'
  | 'ticket'
  | 'deal'
  | 'answers'
  | 'callback';

/** The languages that templates are written in. */
export type TemplateLanguage = 'en' | 'ru';

/** A text in each of them. */
export type InLanguages = Readonly<Record<TemplateLanguage, string>>;

/** The fields of one button in the order in which they are written; texts that a person reads are in every language. */
export type TemplateButton = Readonly<Record<string, Json | InLanguages>>;

/** A pattern that many keyboards follow. Its structure is the same in every language, since it stands here once. */
export interface Template {
  readonly id: TemplateId;
  readonly name: InLanguages;
  /** When to use it, in one line. */
  readonly when: InLanguages;
  /** What it is good for; it is written for the first. */
  readonly methods: readonly [MethodName, ...MethodName[]];
  readonly message: InLanguages;
  readonly rows: readonly (readonly TemplateButton[])[];
  /** What its variables are drawn and checked with, by their names. */
  readonly samples: Readonly<Record<string, Json | InLanguages>>;
}

/** Beside others in a row. */
export const LINE = { DISPLAY: 'LINE' } as const;
/** One of a list of buttons of the same width. */
export const LIST = { DISPLAY: 'BLOCK' } as const;
/** What is most likely pressed. */
export const PRIMARY = { BG_COLOR_TOKEN: 'primary' } as const;
/** One of several that are equally likely. */
export const SECONDARY = { BG_COLOR_TOKEN: 'secondary' } as const;
/** What refuses or stops something. */
export const ALERT = { BG_COLOR_TOKEN: 'alert' } as const;
/** The keyboard waits for the bot, so that nobody presses twice. */
export const ONCE = { BLOCK: 'Y' } as const;

/** A text in English and in Russian. */
export function said(en: string, ru: string): InLanguages {
  return { en, ru };
}

/** The fields of a button that runs a command of the bot. */
export function command(
  text: InLanguages,
  name: string,
  params: string,
  ...looks: readonly TemplateButton[]
): TemplateButton {
  return Object.assign({ TEXT: text, COMMAND: name, COMMAND_PARAMS: params }, ...looks);
}
