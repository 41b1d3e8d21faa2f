import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Json } from '../core/json/json.ts';
import { newDesign } from '../core/keyboard/design.ts';
import { readKeyboard } from '../core/request/read-keyboard.ts';
import { KeyboardPicture } from './keyboard-picture.tsx';

const SEND = { ACTION: 'SEND', ACTION_VALUE: 'x', DISPLAY: 'LINE' };

function draw(keyboard: Json, message = 'Hello') {
  const design = { ...newDesign(message), keyboard: readKeyboard(keyboard).document };
  const { container } = render(<KeyboardPicture design={design} scale={0.5} />);
  const buttons = [...container.querySelectorAll('span')].filter(({ className }) => className.includes('truncate'));
  return { container, buttons, said: container.querySelector('p')?.textContent ?? null };
}

test('shows what the portal keeps, in the colours of the current web messenger', () => {
  const { buttons } = draw([
    { TEXT: 'Yes', ...SEND, BG_COLOR_TOKEN: 'primary', BG_COLOR: '#00ff00' },
    { TEXT: 'Dropped' },
    { TEXT: 'Phone', ...SEND, CONTEXT: 'MOBILE' },
    { TYPE: 'NEWLINE' },
    { TEXT: 'Off', ...SEND, DISABLED: 'Y' },
  ]);
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Yes', 'Off']);
  expect(buttons.map(({ style }) => style.background)).toEqual(['#00ace3', 'rgba(255, 255, 255, 0.7)']);
  expect(buttons.map(({ style }) => style.opacity)).toEqual(['', '0.6']);
});

test('shows the commands of a bot that is not named yet, whatever holds the keyboard', () => {
  const buttons = [{ TEXT: 'Go', COMMAND: 'go', DISPLAY: 'LINE' }];
  for (const keyboard of [buttons, { BUTTONS: buttons }, JSON.stringify({ BUTTONS: buttons })])
    expect(draw(keyboard).buttons.map(({ textContent }) => textContent)).toEqual(['Go']);
  expect(draw('{{keyboard}}').buttons.map(({ textContent }) => textContent)).toEqual(['keyboard']);
});

test('scales what has a width, and a button that stands alone', () => {
  const { buttons } = draw([
    { TEXT: 'Own', ...SEND, WIDTH: 120 },
    { TEXT: 'Alone', ...SEND, DISPLAY: 'BLOCK' },
    { TEXT: 'Plain', ...SEND },
  ]);
  expect(buttons.map(({ style }) => style.width)).toEqual(['60px', '112.5px', '']);
});

test('says the message without its markup, and a variable by its sample or its name', () => {
  const design = { ...newDesign('[b]Deal {{id}}[/b] of {{who}}'), variables: { id: { sample: 7 } } };
  const { container } = render(<KeyboardPicture design={design} />);
  expect(container.querySelector('p')?.textContent).toBe('Deal 7 of {{who}}');
  expect(draw([], '').said).toBeNull();
});

test('stays small for a keyboard of any size, and is nothing to a screen reader', () => {
  const { container, buttons } = draw(Array.from({ length: 374 }, (_, i) => ({ TEXT: `${i}`, ...SEND })));
  expect(buttons.length).toBeLessThan(100);
  expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
});
