import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredButton, StoredEntry } from '../validator/store-answer.ts';
import { type Chat, drawChat, fitText } from './draw-chat.ts';
import { unknownButton } from './drawn-entries.ts';
import { layoutWeb } from './layout.ts';
import { UNKNOWN_LOOK, WALLPAPERS, type Wallpaper } from './looks.ts';
import type { Measure, Shape } from './picture.ts';

describe('draw chat', () => {
  const measure: Measure = (text, { size }) => (Array.from(text).length * size) / 2;
  const TEXTS = { noText: 'No text', image: () => 'image', file: () => 'file', time: () => 'time' };
  const NEWLINE: StoredEntry = { TYPE: 'NEWLINE' };

  const button = (TEXT: string, changes: Partial<StoredButton> = {}): StoredButton => ({
    BOT_ID: 0,
    TYPE: 'BUTTON',
    TEXT,
    VOTE: 'N',
    BLOCK: 'N',
    WAIT: 'N',
    CONTEXT: 'ALL',
    DISABLED: 'N',
    DISPLAY: 'LINE',
    BG_COLOR_TOKEN: 'base',
    ...changes,
  });

  const draw = (chat: Partial<Chat>) =>
    drawChat({ client: 'web', message: 'Hello', buttons: [], width: 400, wallpaper: 'usual', ...chat }, measure, TEXTS);
  /** The bubble comes first; the other boxes are buttons. */
  const faces = (shapes: readonly Shape[]) => shapes.filter((shape) => shape.kind === 'box').slice(1);
  const words = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

  test('a message without buttons', () => {
    expect(draw({})).toMatchObject({
      width: 432,
      height: 16 + 50 + 16,
      shapes: [
        { x: 16, y: 16, width: 160, height: 50, fill: '#fff' },
        { text: 'Hello', x: 28 },
        { text: '11:14', x: 164, anchor: 'end' },
      ],
    });
  });

  test.each(['web', 'classic'] as const)('%s stands on any of the wallpapers, and changes nothing else', (client) => {
    const chat = { client, buttons: [button('One')] };
    const names = Object.keys(WALLPAPERS) as Wallpaper[];
    const drawn = names.map((wallpaper) => draw({ ...chat, wallpaper }));
    expect(drawn.map(({ wallpaper }) => wallpaper)).toEqual(Object.values(WALLPAPERS));
    for (const { shapes } of drawn) expect(shapes).toEqual(draw(chat).shapes);
  });

  test.each(['web', 'classic', 'mobile'] as const)('%s has a dashed mark where code makes a button', (client) => {
    const { shapes } = draw({ client, buttons: [button('One'), unknownButton('make("x")'), NEWLINE] });
    const [one, mark] = faces(shapes);
    expect(mark).toMatchObject({ y: one?.y, fill: UNKNOWN_LOOK.background, border: UNKNOWN_LOOK.border, dashed: true });
    // In the room of a button with that text.
    const [, same] = faces(draw({ client, buttons: [button('One'), button('make("x")'), NEWLINE] }).shapes);
    expect([mark?.x, mark?.width]).toEqual([same?.x, same?.width]);
    expect(words(shapes)).toEqual(['Hello', '11:14', 'One', 'make("x")']);
  });

  describe('web and classic', () => {
    const buttons = [button('One'), button('Two', { BG_COLOR_TOKEN: 'alert' }), NEWLINE, button('Three')];

    test('stand where the messenger has them', () => {
      const { shapes, height } = draw({ buttons });
      const boxes = layoutWeb(buttons, 400, (text) => text.length * 6.5);
      expect(faces(shapes)).toMatchObject(
        boxes.map(({ x, y, width, background }) => ({ x: 16 + x, y: 68 + y, width, height: 28, fill: background })),
      );
      expect(words(shapes)).toEqual(['Hello', '11:14', 'One', 'Two', 'Three']);
      expect(height).toBe(16 + 50 + 2 + 66 + 7 + 16);
    });

    test('classic has its own colours and corners', () => {
      const own = button('One', { BG_COLOR: '#123456', TEXT_COLOR: '#abcdef' });
      const { shapes } = draw({ client: 'classic', buttons: [own] });
      expect(shapes.at(-2)).toMatchObject({ fill: '#123456', radius: 4 });
      expect(shapes.at(-1)).toMatchObject({ text: 'One', style: { color: '#abcdef' } });
    });

    test('a button that is off is pale, a long text is cut, the phone’s own is left out', () => {
      const { shapes } = draw({
        buttons: [
          button('Off', { DISABLED: 'Y' }),
          button('Long text', { WIDTH: 60 }),
          button('M', { CONTEXT: 'MOBILE' }),
        ],
      });
      expect(faces(shapes)).toHaveLength(2);
      expect(faces(shapes)[0]).toMatchObject({ opacity: 0.6 });
      expect(words(shapes).slice(2)).toEqual(['Off', 'Long …']);
    });
  });

  describe('mobile', () => {
    test('has its buttons inside the bubble, in rows that wrap', () => {
      const buttons = [
        button('One'),
        button('Two'),
        button('Alone', { DISPLAY: 'BLOCK' }),
        button('M', { WIDTH: 290 }),
      ];
      const { width, shapes } = draw({ client: 'mobile', buttons });
      expect(width).toBe(360);
      expect(faces(shapes).map(({ x, y }) => [x, y])).toEqual([
        [28, 54],
        [28 + 72 + 8, 54],
        [28, 90],
        [28, 126],
      ]);
      expect(shapes[0]).toMatchObject({ width: 290 + 24, height: 8 + 22 + 8 + 100 + 2 + 16 + 4 });
    });

    test.each([
      [144, 0],
      [145, 36],
    ])('a button of %d points beside one of 144 stands %d lower', (WIDTH, lower) => {
      const buttons = [button('One', { WIDTH: 144 }), button('Two', { WIDTH })];
      const [first, second] = faces(draw({ client: 'mobile', buttons }).shapes);
      expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(lower);
    });

    test('a message without buttons is as high as without a keyboard', () => {
      const bare = draw({ client: 'mobile' }).height;
      expect(draw({ client: 'mobile', buttons: [button('D', { CONTEXT: 'DESKTOP' })] }).height).toBe(bare);
      expect(draw({ client: 'mobile', buttons: [button('One')] }).height).toBe(bare + 8 + 28);
    });

    test('knows neither the wallpapers nor what is meant for computers', () => {
      const chat = { client: 'mobile', wallpaper: 'frost', buttons: [button('D', { CONTEXT: 'DESKTOP' })] } as const;
      expect(draw(chat).wallpaper).toEqual(draw({}).wallpaper);
      expect(faces(draw(chat).shapes)).toEqual([]);
    });
  });
});

describe('fit text', () => {
  const measure = (text: string) => Array.from(text).length * 10;

  test.each([
    ['Help', 40, 'Help'],
    ['Help', 39.995, 'Help'],
    ['Help me', 40, 'Hel…'],
    [' a \n b ', 30, 'a b'],
    ['👍👍👍', 20, '👍…'],
    ['abc', 5, '…'],
    ['', 0, ''],
  ])('%j in %d', (text, width, expected) => expect(fitText(text, width, measure)).toBe(expected));

  test('is never wider, and never shorter than it must be', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 10, max: 200 }), (text, width) => {
        const fitted = fitText(text, width, measure);
        expect(measure(fitted)).toBeLessThanOrEqual(width);
        if (fitted.endsWith('…') && !text.includes('…')) expect(measure(fitted)).toBe(Math.floor(width / 10) * 10);
      }),
    );
  });
});
