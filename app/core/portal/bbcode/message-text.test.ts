import { describe, expect, it } from 'vitest';
import { messageText } from './message-text.ts';

describe('messageText', () => {
  it.each([
    ['Hi', 'Hi'],
    [' \t\nHi\r\n\0\v', 'Hi'],
    ['a[BR]b[br]c#BR#d', 'a\nb\nc\nd'],
    ['[br]', ''],
    ['', ''],
    ['\ufeff', '\ufeff'],
    ['\u00a0', '\u00a0'],
    ['x'.repeat(20_000), 'x'.repeat(20_000)],
    ['x'.repeat(20_001), `${'x'.repeat(20_000)} (...)`],
    ['👍'.repeat(20_000), '👍'.repeat(20_000)],
    ['👍'.repeat(20_001), `${'👍'.repeat(20_000)} (...)`],
  ])('%#', (sent, stored) => {
    expect(messageText(sent)).toBe(stored);
  });
});
