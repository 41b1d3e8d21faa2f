import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dictionary as english } from '../app/i18n/en/dictionary.ts';
import { dictionary as russian } from '../app/i18n/ru/dictionary.ts';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose: string;
}

interface Manifest {
  readonly name: string;
  readonly short_name: string;
  readonly description: string;
  readonly lang: string;
  readonly icons: readonly Icon[];
}

const fileOf = (name: string) => new URL(`../public/${name}`, import.meta.url);
const read = (name: string): Manifest => JSON.parse(readFileSync(fileOf(name), 'utf8'));
const MANIFESTS = { en: read('manifest.webmanifest'), ru: read('manifest.ru.webmanifest') };

/** Width and height stand at a fixed place of a PNG. */
function sizeOf(png: Buffer): string {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

test('the page is installed under the name that it has in each language', () => {
  expect(MANIFESTS.en.name).toBe(english['app.title']);
  expect(MANIFESTS.ru.name).toBe(russian['app.title']);
  expect([MANIFESTS.en.lang, MANIFESTS.ru.lang]).toEqual(['en', 'ru']);
  // A launcher cuts longer ones off.
  for (const { short_name } of Object.values(MANIFESTS)) expect(short_name.length).toBeLessThanOrEqual(12);
});

test('in all else it is one program, whatever folder of a host it stands in', () => {
  const { name, short_name, description, lang, ...rest } = MANIFESTS.en;
  expect(MANIFESTS.ru).toEqual({ ...MANIFESTS.ru, ...rest });
  expect(rest).toMatchObject({ start_url: './', scope: './', display: 'standalone' });
  // Without an id it is the address of the start; one of its own would begin at the host, not at the folder.
  expect(rest).not.toHaveProperty('id');
  const html = readFileSync(new URL('../index.html', import.meta.url), 'utf8');
  expect(html).toContain(`name="description" content="${description}"`);
  expect(html).toContain('<link rel="manifest" href="./manifest.webmanifest" />');
});

test('its icons are there in the sizes that are promised, for launchers that cut them and for those that do not', () => {
  const { icons } = MANIFESTS.en;
  const pngs = icons.filter(({ type }) => type === 'image/png');
  for (const { src, sizes } of pngs) expect(sizeOf(readFileSync(fileOf(src))), src).toBe(sizes);
  expect(pngs.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  expect(icons.filter(({ src }) => !existsSync(fileOf(src)))).toEqual([]);
  const apple = readFileSync(new URL('../index.html', import.meta.url), 'utf8').match(
    /apple-touch-icon" href="\.\/([^"]+)"/,
  );
  expect(sizeOf(readFileSync(fileOf(apple?.[1] ?? '')))).toBe('180x180');
  expect(readdirSync(fileOf('icons'))).toHaveLength(pngs.length + 1);
});
