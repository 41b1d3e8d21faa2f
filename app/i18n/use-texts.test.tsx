import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { I18nProvider, loadFirstDictionary, useFirstI18n } from './i18n.tsx';
import { useTexts } from './use-texts.ts';

const BEGUN = Promise.resolve();
const FIRST = await loadFirstDictionary('en');

test('a language that was there before comes back at once; the browser is told of it once that is drawn', async () => {
  const due: (() => void)[] = [];
  const later = (act: () => void) => void due.push(act);
  const Word = () => <p>{useFirstI18n().t('action.import')}</p>;
  const Page = ({ language }: { readonly language: 'en' | 'ru' }) => (
    <I18nProvider {...useTexts(language, FIRST, BEGUN, later)}>
      <Word />
    </I18nProvider>
  );
  const { rerender } = render(<Page language="en" />);
  rerender(<Page language="ru" />);
  screen.getByText('Import');
  await screen.findByText('Импорт');
  rerender(<Page language="en" />);
  await screen.findByText('Import');
  for (const act of due.splice(0)) act();

  rerender(<Page language="ru" />);
  screen.getByText('Импорт');
  expect(document.documentElement.lang).toBe('en');
  for (const act of due.splice(0)) act();
  expect(document.documentElement.lang).toBe('ru');
});
