import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { TextArea } from './field.tsx';

const LINE = 20;
const THREE = 'One\nTwo\nThree';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A browser that knows how high a text is, and can or cannot make a field so by its style. */
function browser(canSize: boolean): void {
  vi.stubGlobal('CSS', { supports: () => canSize });
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return this instanceof HTMLTextAreaElement ? this.value.split('\n').length * LINE : 0;
  });
}

const area = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const none = () => undefined;

test('a field is as high as its text where styles cannot do that, and follows it', () => {
  browser(false);
  const { rerender } = render(<TextArea value={THREE} onText={none} />);
  expect(area().style.height).toBe('60px');
  rerender(<TextArea value="One" onText={none} />);
  expect(area().style.height).toBe('20px');
});

test('where styles can, they do it', () => {
  browser(true);
  render(<TextArea value={THREE} onText={none} />);
  expect(area().style.height).toBe('');
});

test('one whose place says how high it is stays so', () => {
  browser(false);
  render(<TextArea grows={false} value={THREE} onText={none} />);
  expect(area().style.height).toBe('');
});
