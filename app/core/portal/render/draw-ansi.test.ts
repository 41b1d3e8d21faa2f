import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { newDesign } from '../../keyboard/design.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import { drawAnsi } from './draw-ansi.ts';
import { chatOf, drawApproximateSvg, type View } from './draw-design.ts';
import { blend, cellWidth, paintLine, terminalSafe } from './terminal-text.ts';

const TEXTS = { noText: 'No text', image: () => 'image', file: () => 'file', time: () => 'time' };
const WEB: View = { client: 'web', width: 500, wallpaper: 'usual' };
const NEWLINE = { TYPE: 'NEWLINE' };
const LINE = { LINK: '/', DISPLAY: 'LINE' };

const designOf = (message: string, ...buttons: Json[]) => ({
  ...newDesign(message),
  keyboard: readKeyboard({ BUTTONS: buttons }).document,
});

const draw = (message: string, buttons: readonly Json[] = [], view: Partial<View> = {}) =>
  drawAnsi(designOf(message, ...buttons), { ...WEB, ...view }, TEXTS, 'none');

/** The lines of a coloured drawing without what paints them. */
const unpaint = (text: string) =>
  text
    .replace(/\p{Cc}\[[\d;]+m/gu, '')
    .split('\n')
    .slice(0, -1);

describe('a drawing in text', () => {
  test('has the message in its bubble and the buttons in their rows', () => {
    const buttons = [
      { TEXT: 'Yes', ...LINE },
      { TEXT: 'No', ...LINE, DISABLED: 'Y' },
      NEWLINE,
      { TEXT: 'Later', LINK: '/' },
      '{{make()}}',
    ];
    expect(draw('[b]Done?[/b]\n>>quote\n[code]x[/code]', buttons)).toBe(`╭───────────╮
│ Done?     │
│ ▏ quote   │
│   x       │
│     11:14 │
╰───────────╯
╭─────╮ ╭╌╌╌╌╮
│ Yes │ ╎ No ╎
╰─────╯ ╰╌╌╌╌╯
╭──────────────────────────────╮
│            Later             │
╰──────────────────────────────╯
+--------+
¦ make() ¦
+--------+
`);
  });

  test('a phone has the buttons in the bubble, and its rows wrap', () => {
    const buttons = ['One', 'Two', 'Three', 'Four'].map((TEXT) => ({ TEXT, ...LINE }));
    expect(draw('Hi', buttons, { client: 'mobile' })).toBe(`╭─────────────────────────────────╮
│ Hi                              │
│ ╭───────╮ ╭───────╮ ╭─────────╮ │
│ │  One  │ │  Two  │ │  Three  │ │
│ ╰───────╯ ╰───────╯ ╰─────────╯ │
│ ╭────────╮                      │
│ │  Four  │                      │
│ ╰────────╯                      │
│                           11:14 │
╰─────────────────────────────────╯
`);
  });

  test('without a text or buttons there is the bubble alone', () => {
    expect(draw('')).toBe('╭───────────╮\n│ No text   │\n│     11:14 │\n╰───────────╯\n');
  });

  test('a text that the messenger cuts is cut, one of wide letters has its room', () => {
    const [, cut] = draw('Hi', [{ TEXT: 'A very long caption indeed, longer than the button', LINK: '/' }])
      .split('\n')
      .slice(-4, -1);
    expect(cut).toMatch(/^│ A very long caption .*… *│$/);
    expect(draw('Hi', [{ TEXT: '日本 👍🏽', ...LINE }])).toContain('│ 日本 👍🏽 │');
  });

  test('variables stand there as they are written', () => {
    expect(draw('Hi {{name}}', [{ TEXT: '{{ text }}', ...LINE }])).toMatch(/Hi \{\{name\}\}[\s\S]*│ \{\{text\}\} │/);
  });

  test('what a portal drops is not drawn', () => {
    expect(
      draw('Hi', [
        { TEXT: 'A', LINK: 'bad' },
        { TEXT: 'B', ...LINE },
      ]),
    ).not.toContain('A');
  });

  test('long messages wrap between words', () => {
    const lines = draw('word '.repeat(60)).split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(67);
  });
});

describe('colours', () => {
  test('are those of the messenger, on its wallpaper', () => {
    const design = designOf('Hi', { TEXT: 'A', ...LINE, BG_COLOR_TOKEN: 'primary' });
    expect(drawAnsi(design, WEB, TEXTS, 'truecolor')).toContain('\u001b[38;2;255;255;255;48;2;0;172;227m A \u001b[0m');
    expect(drawAnsi(design, WEB, TEXTS, '256')).toContain('\u001b[38;5;231;48;5;38m A \u001b[0m');
    expect(unpaint(drawAnsi(design, WEB, TEXTS, '256'))).toEqual(unpaint(drawAnsi(design, WEB, TEXTS, 'truecolor')));
  });

  test.each<[string, string, number, readonly number[]]>([
    ['#fff', '#000', 1, [255, 255, 255]],
    ['#0b6bf2', '#fff', 1, [11, 107, 242]],
    ['rgba(255, 255, 255, 0.5)', '#000', 1, [128, 128, 128]],
    ['#ffffff', '#000', 0.6, [153, 153, 153]],
    ['red', '#123456', 1, [18, 52, 86]],
  ])('%s on %s', (css, under, opacity, seen) => expect(blend(css, blend(under, [0, 0, 0]), opacity)).toEqual(seen));

  test('a grey is one of the greys, a style is kept', () => {
    expect(paintLine([{ text: 'x', color: [128, 128, 128] }], '256')).toBe('\u001b[38;5;244mx\u001b[0m');
    const span = { text: 'x', bold: true, italic: true, underline: true, strike: true };
    expect(paintLine([span], '256')).toBe('\u001b[1;3;4;9mx\u001b[0m');
  });
});

describe('whatever stands in a design', () => {
  test('nothing in it steers the terminal or turns the text around', () => {
    const evil = 'a\u001b[2J\u001b]0;x\u0007b\u009b31mc\u202ed\u2066e\u0000\r\nf\tg\ud83d';
    for (const view of ['web', 'classic', 'mobile'] as const) {
      const drawn = draw(evil, [{ TEXT: evil, ...LINE }, `{{${evil}}}`], { client: view });
      expect(drawn).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
      expect(drawn).toContain('\ufffd');
    }
  });

  test('every line of a painted drawing is as wide as the others', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('👨‍👩‍👧', '日本語', 'é́', '[b]x[/b]', '>>q', '[code]\n\n[/code]'),
    );
    const clients = fc.constantFrom('web', 'classic', 'mobile' as const);
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 5 }), clients, (message, captions, client) => {
        const design = designOf(message, ...captions.map((TEXT) => ({ TEXT, ...LINE })));
        const lines = unpaint(drawAnsi(design, { ...WEB, client }, TEXTS, 'truecolor'));
        expect(new Set(lines.map(cellWidth)).size).toBe(1);
      }),
    );
  });

  test('hundreds of buttons are drawn at once', () => {
    const buttons = Array.from({ length: 200 }, (_, i) => ({ TEXT: `Button ${i}`, ...LINE }));
    expect(draw('Hi', buttons)).toContain('Button 199');
  });

  test.each<[string, number]>([
    ['', 0],
    ['ab', 2],
    ['Щё', 2],
    ['日本', 4],
    ['👍🏽', 2],
    ['👨‍👩‍👧', 2],
    ['🇷🇺', 2],
    ['✅', 2],
    ['❤️', 2],
    ['é', 1],
    ['한국', 4],
    ['…─│', 3],
    ['\u200b', 0],
  ])('%s takes %d cells', (text, cells) => expect(cellWidth(text)).toBe(cells));

  test('blanks become plain ones, line ends line feeds', () => {
    expect(terminalSafe('a\tb\u00a0c\r\nd\re')).toBe('a b c\nd\ne');
  });
});

describe('an approximate picture', () => {
  const said = { title: 'Title <1>', note: 'Only about "so".' };

  test('says what it is, and names the font that was measured first', () => {
    const svg = drawApproximateSvg(designOf('Hi', { TEXT: 'A', ...LINE }), WEB, TEXTS, said);
    expect(svg).toContain('font-family="&quot;Noto Sans&quot;, system-ui');
    expect(svg).toContain('<title>Title &lt;1&gt;</title>\n<desc>Only about &quot;so&quot;.</desc>');
  });

  test('shows what is drawn of the design', () => {
    const design = designOf('Hi {{name}}', { TEXT: 'A', ...LINE }, { TEXT: 'B', LINK: 'bad' });
    expect(chatOf(design, WEB).buttons).toHaveLength(1);
    expect(drawApproximateSvg(design, WEB, TEXTS, said)).toContain('>Hi {{name}}<');
  });
});
