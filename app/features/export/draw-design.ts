import type { Design } from '../../core/keyboard/design.ts';
import type { Chat } from '../../core/portal/render/draw-chat.ts';
import { pictureOf } from '../../core/portal/render/draw-design.ts';
import { drawSvg } from '../../core/portal/render/draw-svg.ts';
import { WEB_LOOK } from '../../core/portal/render/looks.ts';
import type { Measure } from '../../core/portal/render/picture.ts';
import type { TranslateFirst } from '../../i18n/i18n.tsx';
import type { Preferences } from '../../store/preferences.ts';

const CLIENTS: Readonly<Record<Preferences['renderer'], readonly Chat['client'][]>> = {
  web: ['web'],
  classic: ['classic'],
  mobile: ['mobile'],
  all: ['web', 'classic', 'mobile'],
};

/** What the preview shows, as an SVG file: its drawing as wide as it is, its wallpaper. What the portal drops is not in it. */
export function drawDesign(design: Design, preferences: Preferences, t: TranslateFirst): string {
  const measure = createMeasure();
  const texts = {
    noText: t('preview.noText'),
    image: (address: string) => `[${address.split('/').at(-1) ?? address}]`,
    file: (id: string) => t('preview.file', { id }),
    time: (at: number) => new Date(at * 1000).toLocaleString(preferences.language),
  };
  const view = {
    width: preferences.chatWidth ?? WEB_LOOK.column,
    wallpaper: preferences.wallpaper === 'auto' ? 'usual' : preferences.wallpaper,
  };
  const pictures = CLIENTS[preferences.renderer].map((client) =>
    pictureOf(design, { client, ...view }, measure, texts),
  );
  return drawSvg(pictures, design.name.trim() || t('app.untitled'));
}

/** A measure of texts in the messenger's font, as this browser has it. */
function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('No canvas');
  return (text, { size, weight, italic, mono }) => {
    context.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${mono ? 'monospace' : WEB_LOOK.font}`;
    // The preview leaves the hinting of this machine's fonts out too.
    context.textRendering = 'geometricPrecision';
    return context.measureText(text).width;
  };
}

/** Twice as many dots as a page has, so that the picture is sharp on good screens; browsers draw no more than this. */
const SCALE = 2;
const LARGEST_SIDE = 16_000;

/** An SVG as a PNG file, or null when this browser cannot draw it. */
export async function drawPng(svg: string): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(SCALE, LARGEST_SIDE / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
