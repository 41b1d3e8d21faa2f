import { expect, test } from 'vitest';
import { MISTAKES } from './json-mistakes.ts';

test.each(Object.entries(MISTAKES))(
  '%s is a sentence in both languages, with the words put in as they are',
  (code, say) => {
    const [plain, filled] = [say('<1>', '<2>'), say('$&', '$1')];
    expect(code).toMatch(/^json-[a-z-]+$/);
    for (const language of ['en', 'ru'] as const) {
      expect(plain[language]).toMatch(/^\S.{10,}(?:[.\]}]|\\")$/);
      expect(plain[language].includes('<1>')).toBe(plain.en.includes('<1>'));
      expect(filled[language].includes('$&')).toBe(plain[language].includes('<1>'));
      expect(plain[language]).not.toMatch(/%\d/);
    }
    expect(plain.ru).toMatch(/[а-яё]/);
    expect(plain.en).not.toMatch(/[а-яё]/i);
  },
);
