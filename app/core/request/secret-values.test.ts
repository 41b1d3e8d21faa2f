import { expect, test } from 'vitest';
import { isPlaceholder } from './secret-values.ts';

const WORDS =
  'access api app application auth b24 base basic bearer bitrix bot change client code empty env environment example false fake here hook id insert key login me my name none null oauth oauth2 of pass passwd password placeholder private pwd refresh replace sample secret sess session signature some string test the token true undefined user value web with xxx xxxx your';

test.each(WORDS.split(' '))('%s only says what should stand there', (word) => {
  expect(isPlaceholder(word)).toBe(true);
  expect(isPlaceholder(`your-${word}_here`)).toBe(true);
});

test.each(['s3cret0w', 'hunter2', 'correcthorse', 'helpdesk', 'my-helpdesk', '123456', 'xxyz'])(
  '%s is a value',
  (word) => {
    expect(isPlaceholder(word)).toBe(false);
  },
);
