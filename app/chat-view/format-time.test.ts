import { expect, test } from 'vitest';
import { FORMATS } from '../core/portal/bbcode/bb-code-nodes.ts';
import { formatTime } from './format-time.ts';

const LAST = Date.UTC(2019, 11, 31, 14, 5, 15) / 1000;
const plain = (text: string) => text.replace(/\s/gu, ' ');

test.each([
  ['FORMAT_DATE', '12/31/2019', '31.12.2019'],
  ['FORMAT_DATETIME', '12/31/2019, 2:05:15 PM', '31.12.2019, 14:05:15'],
  ['SHORT_DATE_FORMAT', '12/31/2019', '31.12.2019'],
  ['MEDIUM_DATE_FORMAT', 'Dec 31, 2019', '31 дек. 2019 г.'],
  ['LONG_DATE_FORMAT', 'December 31, 2019', '31 декабря 2019 г.'],
  ['DAY_MONTH_FORMAT', 'December 31', '31 декабря'],
  ['DAY_SHORT_MONTH_FORMAT', 'Dec 31', '31 дек.'],
  ['SHORT_DAY_OF_WEEK_MONTH_FORMAT', 'Tue, December 31', 'вт, 31 декабря'],
  ['SHORT_DAY_OF_WEEK_SHORT_MONTH_FORMAT', 'Tue, Dec 31', 'вт, 31 дек.'],
  ['DAY_OF_WEEK_MONTH_FORMAT', 'Tuesday, December 31', 'вторник, 31 декабря'],
  ['FULL_DATE_FORMAT', 'Tuesday, December 31, 2019', 'вторник, 31 декабря 2019 г.'],
  ['SHORT_TIME_FORMAT', '2:05 PM', '14:05'],
  ['LONG_TIME_FORMAT', '2:05:15 PM', '14:05:15'],
  ['unknown', '12/31/2019', '31.12.2019'],
])('%s', (format, en, ru) => {
  expect(plain(formatTime(LAST, format, 'en', 'UTC'))).toBe(en);
  expect(plain(formatTime(LAST, format, 'ru', 'UTC'))).toBe(ru);
});

test('the zone is the reader’s, and the farthest date is one', () => {
  expect(formatTime(LAST, 'SHORT_TIME_FORMAT', 'ru', 'Asia/Tokyo')).toBe('23:05');
  for (const format of FORMATS) expect(formatTime(999_999_999_999, format, 'en')).not.toBe('');
});
