import { describe, expect, test } from 'vitest';
import { drawChat } from '../core/portal/render/draw-chat.ts';
import { PALETTE, WALLPAPERS } from '../core/portal/render/looks.ts';
import { contrastOf } from '../core/rules/kit/colors.ts';
import { show } from '../testing/show.tsx';
import { Bubble, BubbleFoot } from './bubble.tsx';
import { chatStyle } from './chat-style.ts';
import { MessageBody } from './message-body.tsx';

/** What draws a chat: as a picture, or in the page. */
const SOURCES = import.meta.glob<string>(
  ['../core/portal/render/*.ts', './*.{ts,tsx}', '../features/{preview,send/chat}/*.{ts,tsx}', '!**/*.test.*'],
  { query: '?raw', import: 'default', eager: true },
);
const sources = Object.entries(SOURCES);

const MESSAGE = '[url=https://example.com]site[/url] [user=1]Ann[/user] [put=/a]a[/put]\n>>quote\n[code]code[/code]';

describe('one palette', () => {
  test('is the only place of the drawings that names a colour', () => {
    const named = sources.filter(([, text]) => /#[\da-f]{3,8}\b(?!;)|\brgba?\(\d/i.test(text)).map(([file]) => file);
    expect(sources.length).toBeGreaterThan(30);
    expect(named).toEqual(['../core/portal/render/looks.ts']);
  });

  test('has every colour that the parts of a chat ask for', () => {
    const asked = sources.flatMap(([, text]) => [...text.matchAll(/--chat-(\w+)\)/g)].map(([, name = '']) => name));
    expect(new Set(asked)).toEqual(new Set(Object.keys(PALETTE)));
  });

  test.each(['usual', 'teal', 'frost'] as const)('gives picture and page the same colours: %s', async (wallpaper) => {
    const { wallpaper: behind, shapes } = drawChat(
      { client: 'web', message: MESSAGE, buttons: [], width: 400, wallpaper },
      (text) => text.length,
      { noText: '', image: String, file: String, time: String },
    );
    const { container } = await show(
      <div style={chatStyle(wallpaper)}>
        <Bubble>
          <MessageBody text={MESSAGE} onPress={() => {}} />
          <BubbleFoot isPale>11:14</BubbleFoot>
        </Bubble>
      </div>,
    );
    const chat = container.querySelector('div');
    const asked = [...container.querySelectorAll('[class*="--chat-"]')].flatMap(({ className }) =>
      [...className.matchAll(/--chat-\w+/g)].map(([name]) => name),
    );
    const inPage = new Set([chat?.style.color, ...asked.map((name) => chat?.style.getPropertyValue(name))]);
    const inPicture = new Set(shapes.map((shape) => (shape.kind === 'box' ? shape.fill : shape.style.color)));
    expect(inPage).toEqual(inPicture);
    expect(inPage.size).toBe(7);
    expect(chat?.style.backgroundImage).toBe(`linear-gradient(${behind.join(', ')})`);
    expect(chat?.style.colorScheme).toBe('light');
  });

  test('what is to be read can be read on every bubble, and on every wallpaper', () => {
    for (const color of ['text', 'link', 'quiet'] as const)
      for (const bubble of ['bubble', 'own'] as const)
        expect(contrastOf(PALETTE[color], PALETTE[bubble]), `${color} on ${bubble}`).toBeGreaterThan(4.5);
    for (const color of Object.values(WALLPAPERS).flat()) {
      expect(contrastOf(PALETTE.aside, color), color).toBeGreaterThan(4.5);
      for (const mark of [PALETTE.focus, PALETTE.selected]) expect(contrastOf(mark, color), color).toBeGreaterThan(3);
    }
  });
});
