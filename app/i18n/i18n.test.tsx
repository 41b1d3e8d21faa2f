import { type ReactNode, Suspense, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import type * as I18n from './i18n.tsx';

test('a part that begins before the texts are there goes on with them, and nothing has to be drawn again', async () => {
  // Another one of its kind, which has loaded nothing yet.
  const again = './i18n.tsx?again';
  const { I18nProvider, loadFirstDictionary, useI18n } = (await import(/* @vite-ignore */ again)) as typeof I18n;
  const Part = () => <p>{useI18n().t('library.new')}</p>;
  const first = await loadFirstDictionary('ru');
  const box = document.createElement('div');
  const onRecoverableError = vi.fn();
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => complain.mockRestore());
  const root = createRoot(box, { onRecoverableError });
  const draw = (part: ReactNode) =>
    root.render(
      <I18nProvider language="ru" first={first} dictionary={null} words={null}>
        <Suspense>{part}</Suspense>
      </I18nProvider>,
    );
  draw('before');
  await vi.waitFor(() => expect(box.textContent).toBe('before'));
  // What is shown stays until the new part has its texts.
  startTransition(() => draw(<Part />));
  await vi.waitFor(() => expect(box.textContent).toBe('Новая клавиатура'));
  expect(complain.mock.calls).toEqual([]);
  expect(onRecoverableError).not.toHaveBeenCalled();
  root.unmount();
});
