import { fireEvent, screen } from '@testing-library/react';
import { type CSSProperties, useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { Splitter } from './splitter.tsx';

// Nothing has a size here: the pane has the one that it was given, in a room of 500.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const height = this.id === 'pane' ? Number.parseInt(this.style.getPropertyValue('--size') || '200', 10) : 500;
    return new DOMRect(0, 0, height, height);
  });
});

function Room({ side, onSize }: { side: 'above' | 'below' | 'right'; onSize: (size: number | null) => void }) {
  const [size, setSize] = useState<number | null>(null);
  const take = (next: number | null) => {
    setSize(next);
    onSize(next);
  };
  return (
    <div>
      <Splitter label="Height" pane="pane" side={side} min={100} rest={50} onSize={take} />
      <div id="pane" style={{ '--size': size === null ? '' : `${size}px` } as CSSProperties} />
    </div>
  );
}

test.each([
  ['above', '{ArrowDown}', 216],
  ['above', '{ArrowUp}', 184],
  ['below', '{ArrowDown}', 184],
  ['below', '{ArrowUp}', 216],
  ['right', '{ArrowLeft}', 216],
  ['right', '{ArrowRight}', 184],
  ['below', '{Shift>}{ArrowUp}{/Shift}', 264],
  ['below', '{Home}', 100],
  ['below', '{End}', 450],
  ['below', '{End}{ArrowUp}', 450],
  ['below', '{End}{Enter}', null],
] as const)('a pane %s of the line has by %s the size %s', async (side, keys, size) => {
  const onSize = vi.fn();
  const { user } = await show(<Room side={side} onSize={onSize} />);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('separator', { name: 'Height' }));
  await user.keyboard(keys);
  expect(onSize).toHaveBeenLastCalledWith(size);
});

test('a drag draws at once and is told once, at its end; a double click resets, a click does nothing', async () => {
  const onSize = vi.fn();
  await show(<Room side="below" onSize={onSize} />);
  const line = screen.getByRole('separator');
  const pane = document.getElementById('pane');
  line.setPointerCapture = vi.fn();
  fireEvent.pointerDown(line, { button: 0, clientY: 300 });
  fireEvent.pointerUp(line, { clientY: 300 });
  expect(onSize).not.toHaveBeenCalled();
  fireEvent.pointerDown(line, { button: 0, clientY: 300 });
  fireEvent.pointerMove(line, { clientY: 260 });
  expect(pane?.style.getPropertyValue('--size')).toBe('240px');
  fireEvent.pointerMove(line, { clientY: -900 });
  expect(pane?.style.getPropertyValue('--size')).toBe('450px');
  expect(onSize).not.toHaveBeenCalled();
  fireEvent.pointerUp(line, { clientY: 250 });
  expect(onSize.mock.calls).toEqual([[250]]);
  fireEvent.doubleClick(line);
  expect(onSize).toHaveBeenLastCalledWith(null);
});
