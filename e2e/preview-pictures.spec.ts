import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { designOf, link, open } from './scene.ts';

const DESIGN = {
  ...designOf([
    { TEXT: 'Take it', COMMAND: 'take', DISPLAY: 'LINE', BG_COLOR_TOKEN: 'primary' },
    { ...link, TEXT: 'Open ticket', LINK: 'desk.example.com' },
    { TYPE: 'NEWLINE' },
    { ...link, TEXT: 'Solved' },
    { TEXT: 'Reject', COMMAND: 'reject', DISPLAY: 'LINE', BG_COLOR_TOKEN: 'alert' },
    { ...link, TEXT: 'Off', DISABLED: 'Y' },
    { TYPE: 'NEWLINE' },
    { ...link, TEXT: 'Copy number', BG_COLOR_TOKEN: 'secondary', BG_COLOR: '#29619b', TEXT_COLOR: '#fff' },
  ]),
  message: 'New ticket [b]#4821[/b]: the printer does not print.\nWhat shall we do with it? [put=/help]Help[/put]',
};

type Color = readonly [red: number, green: number, blue: number];

const WHITE: Color = [255, 255, 255];

/** Each button's colour and how much of it there is; the rest is what stands behind. A dropped one has none. */
const FACES: Readonly<Record<string, Readonly<Record<string, readonly [Color, number]>>>> = {
  Web: {
    'Take it': [[0, 172, 227], 1],
    'Open ticket': [WHITE, 0],
    Solved: [WHITE, 0.7],
    Reject: [[255, 87, 82], 1],
    Off: [WHITE, 0.7 * 0.6],
    'Copy number': [WHITE, 0.94],
  },
  Classic: {
    'Take it': [WHITE, 1],
    'Open ticket': [WHITE, 0],
    Solved: [WHITE, 1],
    Reject: [WHITE, 1],
    Off: [WHITE, 0.6],
    'Copy number': [[41, 97, 155], 1],
  },
  Mobile: {
    'Take it': [[0, 117, 255], 1],
    'Open ticket': [WHITE, 0],
    Solved: [WHITE, 1],
    Reject: [[255, 220, 220], 1],
    Off: [WHITE, 1],
    'Copy number': [WHITE, 1],
  },
};

/** Wallpapers at their upper and their lower end: the usual one, and the darkest and the lightest of the others. */
const WALLPAPERS: Readonly<Record<string, readonly [Color, Color]>> = {
  usual: [
    [139, 193, 226],
    [146, 169, 228],
  ],
  teal: [
    [95, 148, 152],
    [95, 148, 152],
  ],
  frost: [
    [239, 244, 246],
    [239, 244, 246],
  ],
};

// Where one panel is shown at a time, the whole scene is in sight.
test.use({ viewport: { width: 700, height: 800 } });

test('A user can rely on the colours of the picture, on any wallpaper', async ({ page }) => {
  const region = page.getByRole('region', { name: 'Preview' });
  const messenger = region.getByRole('group', { name: 'Messenger' });
  await open(page, { chatWidth: 400, showDropped: true }, DESIGN);
  await page.getByRole('navigation').getByRole('button', { name: 'Preview' }).click();
  for (const [name, ends] of Object.entries(WALLPAPERS)) {
    await messenger.getByText('Web').click();
    await region.getByRole('combobox', { name: 'Wallpaper' }).selectOption(name);
    for (const [renderer, faces] of Object.entries(FACES)) {
      await test.step(`${renderer}, ${name}`, async () => {
        await messenger.getByText(renderer).click();
        await expect(page.locator('[data-preview]')).toHaveAttribute('data-preview', renderer.toLowerCase());
        const { wallpaper, bubble, buttons } = await readPixels(page);
        // Which wallpapers the phone has is not known.
        expectNear(wallpaper, (renderer === 'Mobile' ? WALLPAPERS.usual : ends) ?? [], 'wallpaper');
        expectNear(bubble, [WHITE], 'bubble');
        expect(buttons.map(({ text }) => text)).toEqual(Object.keys(faces));
        for (const { text, face, behind } of buttons) {
          const [color, share] = faces[text] ?? [WHITE, 0];
          expectNear([face], [color.map((part, i) => part * share + (behind[i] ?? 0) * (1 - share))], text);
        }
      });
    }
  }
});

/** What is painted where no letter is, whatever the fonts are: each button near its left end, and left of it. */
async function readPixels(page: Page) {
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const at = (x: number, y: number) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3);
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const scene = box('[data-preview]');
    const text = box('[data-preview] :has(> b)');
    const keyboard = box('[data-preview-keyboard]');
    const buttons = [...document.querySelectorAll('[data-preview-button], [data-preview-ghost]')];
    return {
      wallpaper: [at(scene.left + 4, scene.top + 1), at(scene.left + 4, scene.bottom - 2)],
      bubble: [at(text.left - 4, text.top + 8)],
      buttons: buttons.map((button) => {
        const { left, top, height } = button.getBoundingClientRect();
        const y = top + height / 2;
        return { text: button.textContent ?? '', face: at(left + 6, y), behind: at(keyboard.left - 4, y) };
      }),
    };
  }, picture);
}

function expectNear(painted: readonly (readonly number[])[], expected: readonly (readonly number[])[], what: string) {
  const isNear = painted.every((color, i) => color.every((part, k) => Math.abs(part - (expected[i]?.[k] ?? -9)) <= 3));
  expect(isNear, `${what}: ${JSON.stringify(painted)} is not ${JSON.stringify(expected)}`).toBe(true);
}
