import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { storeKeyboard } from '../validator/trace-keyboard.ts';
import { layoutClassic } from './layout-classic.ts';
import { layoutWeb } from './layout-web.ts';

const link = { TEXT: 'Site', LINK: '/x', DISPLAY: 'LINE' };

function stored(...entries: JsonObject[]) {
  const answer = storeKeyboard('im.message.add', { KEYBOARD: entries });
  return answer.outcome === 'stored' ? answer.buttons : [];
}

test('stands where the current messenger would put it', () => {
  const entries = stored(
    link,
    { ...link, WIDTH: 300 },
    { ...link, DISPLAY: 'BLOCK' },
    { TYPE: 'NEWLINE' },
    { ...link, CONTEXT: 'MOBILE' },
    link,
  );
  const place = ({ index, x, y, width, height }: ReturnType<typeof layoutWeb>[number]) => [index, x, y, width, height];
  const classic = layoutClassic(entries, 320, () => 60).map(place);
  expect(classic).toEqual(layoutWeb(entries, 320, () => 60).map(place));
  expect(classic).toEqual([
    [0, 0, 5, 80, 28],
    [1, 0, 38, 300, 28],
    [2, 0, 71, 225, 28],
    [5, 0, 104, 80, 28],
  ]);
});

test('is painted in its own colours, whatever its token', () => {
  const boxes = layoutClassic(
    stored(
      { ...link, BG_COLOR_TOKEN: 'primary' },
      { ...link, BG_COLOR: '#29619b', TEXT_COLOR: '#fff', BG_COLOR_TOKEN: 'alert' },
      { ...link, BG_COLOR: 'red' },
    ),
    500,
    () => 60,
  );
  expect(boxes.map((box) => [box.background, box.color])).toEqual([
    ['#fff', '#333'],
    ['#29619b', '#fff'],
    ['#fff', '#333'],
  ]);
});

test('the colours of the whole keyboard are its buttons’ colours', () => {
  const answer = storeKeyboard('im.message.add', {
    KEYBOARD: { BUTTONS: [link], COLORS: { BG_COLOR: '#123456' } },
  });
  const buttons = answer.outcome === 'stored' ? answer.buttons : [];
  expect(layoutClassic(buttons, 500, () => 60)).toMatchObject([{ background: '#123456', color: '#333' }]);
});
