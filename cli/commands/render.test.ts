import { describe, expect, test } from 'vitest';
import { TEMPLATES } from '../../app/core/index.ts';
import { run } from '../testing/run.ts';

const ONE = JSON.stringify({
  DIALOG_ID: 'chat1',
  MESSAGE: 'See [img size=medium]https://example.com/a.png[/img] [timestamp=1700000000 format=SHORT_DATE_FORMAT]',
  KEYBOARD: [{ TEXT: 'Help', LINK: '/', DISPLAY: 'LINE', BG_COLOR_TOKEN: 'primary' }],
});

describe('render', () => {
  test.each(['web', 'classic', 'mobile'])(
    'an SVG of %s says that it is approximate, in both languages',
    async (look) => {
      const { code, out, err } = await run(['render', '-', '--look', look], ONE);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/^<svg [\s\S]*<desc>Approximate: .*Noto Sans\.<\/desc>[\s\S]*>Help<[\s\S]*<\/svg>\n$/);
      expect((await run(['render', '-', '--look', look, '--lang', 'ru'], ONE)).out).toContain('<desc>Приблизительно');
    },
  );

  test('is as wide as the chat is said to be, on the wallpaper that is named', async () => {
    const long = ONE.replace('See', 'word '.repeat(50));
    const width = async (...args: string[]) =>
      Number(/width="(\d+)"/.exec((await run(['render', '-', ...args], long)).out)?.[1]);
    expect(await width('--width', '900')).toBeGreaterThan(await width());
    expect((await run(['render', '-', '--wallpaper', 'peach'], ONE)).out).toContain('#efded3');
  });

  test('in a terminal it has its colours, elsewhere none', async () => {
    const args = ['render', '-', '--format', 'ansi'];
    const plain = await run(args, ONE);
    expect(plain.out).toMatch(/^╭─+╮\n│ See \[a\.png\] [\s\S]*│ Help │\n/);
    expect((await run(args, ONE, { hasColours: true })).out).toContain('48;5;');
    expect((await run([...args, '--colors', 'truecolor'], ONE)).out).toContain('48;2;0;172;227m');
    expect((await run([...args, '--colors', 'none'], ONE, { hasColours: true })).out).toBe(plain.out);
  });

  test.each([
    [['--format', 'png'], /svg, ansi/],
    [['--look', 'ios'], /web, classic, mobile/],
    [['--width', '20'], /from 200 to 2000/],
    [['--width', '1e3'], /from 200 to 2000/],
    [['--wallpaper', 'dark'], /usual, azure/],
  ])('%j is refused', async (args, message) => {
    const { code, out, err } = await run(['render', '-', ...args], ONE);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  test.each(TEMPLATES)('the template $id is drawn every way', async ({ id }) => {
    const { out } = await run(['template', id, '--lang', 'ru']);
    for (const look of ['web', 'classic', 'mobile']) {
      for (const format of ['svg', 'ansi']) {
        const drawn = await run(['render', '-', '--look', look, '--format', format], out);
        expect([drawn.code, drawn.err]).toEqual([0, '']);
        expect(drawn.out.length).toBeGreaterThan(100);
      }
    }
  });
});
