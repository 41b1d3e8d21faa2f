import { FORMATS } from '../core/portal/bbcode/bb-code-nodes.ts';

type Format = (typeof FORMATS)[number];

const DATE: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit' };
const TIME: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };

const OPTIONS: Readonly<Record<Format, Intl.DateTimeFormatOptions>> = {
  FORMAT_DATE: DATE,
  FORMAT_DATETIME: { ...DATE, ...TIME, second: '2-digit' },
  SHORT_DATE_FORMAT: DATE,
  MEDIUM_DATE_FORMAT: { year: 'numeric', month: 'short', day: 'numeric' },
  LONG_DATE_FORMAT: { year: 'numeric', month: 'long', day: 'numeric' },
  DAY_MONTH_FORMAT: { month: 'long', day: 'numeric' },
  DAY_SHORT_MONTH_FORMAT: { month: 'short', day: 'numeric' },
  SHORT_DAY_OF_WEEK_MONTH_FORMAT: { weekday: 'short', month: 'long', day: 'numeric' },
  SHORT_DAY_OF_WEEK_SHORT_MONTH_FORMAT: { weekday: 'short', month: 'short', day: 'numeric' },
  DAY_OF_WEEK_MONTH_FORMAT: { weekday: 'long', month: 'long', day: 'numeric' },
  FULL_DATE_FORMAT: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  SHORT_TIME_FORMAT: TIME,
  LONG_TIME_FORMAT: { ...TIME, second: '2-digit' },
};

/** A date of a message, in seconds since 1970, as a person who reads that language sees it, in their own time zone. */
export function formatTime(at: number, format: string, language: string, timeZone?: string): string {
  const known = FORMATS.find((one) => one === format) ?? 'FORMAT_DATE';
  const zone = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat(language, { ...OPTIONS[known], ...zone }).format(at * 1000);
}
