import { type ReactNode, Suspense, startTransition, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { first as en } from './en/start/first.ts';
import type * as I18n from './i18n.tsx';
import { I18nProvider, SeenFirst, useFirstI18n } from './i18n.tsx';
import { first as ru } from './ru/start/first.ts';

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

test('another language is drawn at once where it is seen, and a moment later where it is not', async () => {
  const drawn = vi.fn<(place: string, text: string) => void>();
  function Words({ place }: { place: string }) {
    const text = useFirstI18n().t('app.title');
    drawn(place, text);
    return <p>{text}</p>;
  }
  function Row({ top }: { top: number }) {
    const box = useRef<HTMLDivElement>(null);
    const place = (element: HTMLDivElement | null) => {
      if (element) element.getBoundingClientRect = () => new DOMRect(0, top, 100, 50);
      box.current = element;
    };
    return (
      <SeenFirst box={box}>
        <div ref={place}>
          <Words place={`at ${top}`} />
        </div>
      </SeenFirst>
    );
  }
  const host = document.createElement('div');
  const root = createRoot(host);
  onTestFinished(() => root.unmount());
  const page = (
    <>
      <Words place="beside" />
      {[-51, -50, innerHeight, innerHeight + 1].map((top) => (
        <Row key={top} top={top} />
      ))}
    </>
  );
  const show = (language: 'en' | 'ru', first: typeof en) =>
    flushSync(() =>
      root.render(
        <I18nProvider language={language} first={first} dictionary={null} words={null}>
          {page}
        </I18nProvider>,
      ),
    );
  const texts = () => [...host.querySelectorAll('p')].map(({ textContent }) => textContent);
  const [before, after] = [en['app.title'], ru['app.title']];
  show('en', en);
  expect(texts()).toEqual([before, before, before, before, before]);
  drawn.mockClear();
  show('ru', ru);
  expect(texts()).toEqual([after, before, after, after, before]);
  expect(drawn).toHaveBeenCalledTimes(3);
  await vi.waitFor(() => expect(texts()).toEqual([after, after, after, after, after]));
  expect(drawn).toHaveBeenCalledTimes(5);
});
