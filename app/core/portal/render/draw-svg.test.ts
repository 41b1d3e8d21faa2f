import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSvg } from './draw-svg.ts';
import type { Picture, Shape, TextStyle } from './picture.ts';

const PLAIN: TextStyle = { size: 14, color: '#333', weight: 400 };
const picture = (...shapes: Shape[]): Picture => ({
  width: 100,
  height: 50,
  wallpaper: ['#8bc1e2', '#92a9e4'],
  shapes,
});
const text = (said: string, style: Partial<TextStyle> = {}): Shape => ({
  kind: 'text',
  x: 1.005,
  y: 2,
  text: said,
  style: { ...PLAIN, ...style },
  anchor: 'start',
});
const box = { kind: 'box', x: 10, y: 20, width: 30, height: 28, radius: 16, fill: '#fff' } as const;

/** The line of the file that holds a shape. */
const line = (shape: Shape) =>
  drawSvg([picture(shape)], '')
    .split('\n')
    .at(-4);

test.each<[string, Shape, string]>([
  ['a box', box, '<rect x="10" y="20" width="30" height="28" rx="16" fill="#fff"/>'],
  [
    'a box with an edge, which lies inside',
    { ...box, border: '#0075ff' },
    '<rect x="10.5" y="20.5" width="29" height="27" rx="16" fill="#fff" stroke="#0075ff"/>',
  ],
  [
    'a box with a dashed edge',
    { ...box, border: '#525c69', dashed: true },
    '<rect x="10.5" y="20.5" width="29" height="27" rx="16" fill="#fff" stroke="#525c69" stroke-dasharray="4 3"/>',
  ],
  [
    'a pale box with a shadow that is seen through',
    { ...box, fill: 'rgba(255, 255, 255, 0.7)', shadow: true, opacity: 0.6 },
    '<rect x="10" y="20" width="30" height="28" rx="16" fill="rgb(255,255,255)" fill-opacity="0.7" filter="url(#shadow)" opacity="0.6"/>',
  ],
  ['a text', text('Hi'), '<text x="1" y="2" font-size="14" fill="#333" xml:space="preserve">Hi</text>'],
  [
    'a text with everything',
    {
      ...text('Hi', { weight: 700, italic: true, underline: true, strike: true, mono: true }),
      anchor: 'middle',
    } as Shape,
    '<text x="1" y="2" text-anchor="middle" font-size="14" fill="#333" font-weight="700" font-style="italic" text-decoration="underline line-through" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" xml:space="preserve">Hi</text>',
  ],
])('%s', (_, shape, expected) => expect(line(shape)).toBe(expected));

test('pictures stand side by side, each with its wallpaper', () => {
  const svg = drawSvg([picture(), { ...picture(), width: 60, height: 80 }], 'Triage');
  expect(svg).toMatch(/^<svg [^>]*width="160" height="80" viewBox="0 0 160 80"/);
  expect(svg).toContain('<title>Triage</title>');
  expect(svg).toContain('translate(100 0)');
  expect(svg.match(/fill="url\(#wall\d\)"/g)).toEqual(['fill="url(#wall0)"', 'fill="url(#wall1)"']);
});

describe('texts', () => {
  test.each([
    ['<b>&"', '&lt;b&gt;&amp;&quot;'],
    ['a\u0000b\u000Bc\uFFFEd\uD800e', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe'],
    ['👍 Привет', '👍 Привет'],
  ])('%j', (said, expected) => expect(line(text(said))).toContain(`>${expected}</text>`));

  test('never become markup, whatever they are', () => {
    const signs = fc.constantFrom('<', '>', '"', '&', '\u0000', '\uD800', '\uFFFF', 'a', '👍');
    const hostile = fc.array(signs).map((parts) => parts.join(''));
    const bare = drawSvg([picture(text(''))], '').match(/[<>]/g)?.length;
    fc.assert(
      fc.property(hostile, hostile, (said, color) => {
        const svg = drawSvg([picture(text(said, { color }), { ...box, fill: color })], said);
        expect(svg.match(/[<>]/g)?.length).toBe((bare ?? 0) + 2);
        expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
        expect(svg.match(/"/g)?.length).toBe((drawSvg([picture(text(''), box)], '').match(/"/g) ?? []).length);
      }),
    );
  });

  test('lead nowhere: no address of another file is in a picture but the name of the format', () => {
    const svg = drawSvg([picture(text('Hi'), box)], 'Triage').replace('xmlns="http://www.w3.org/2000/svg"', '');
    expect(svg).not.toMatch(/https?:|href|@import|<image|<script|<style/);
  });
});
