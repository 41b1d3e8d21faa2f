import type { Design } from '../../core/keyboard/design.ts';
import { type Chat, drawChat } from '../../core/portal/render/draw-chat.ts';
import { drawSvg } from '../../core/portal/render/draw-svg.ts';
import { WEB_LOOK } from '../../core/portal/render/web-look.ts';
import { traceDesign } from '../../core/portal/validator/trace-design.ts';
import type { Translate } from '../../i18n/i18n.tsx';
import type { Preferences } from '../../store/preferences.ts';
import { createMeasure } from './measure-text.ts';

const CLIENTS: Readonly<Record<Preferences['renderer'], readonly Chat['client'][]>> = {
  web: ['web'],
  classic: ['classic'],
  mobile: ['mobile'],
  all: ['web', 'classic', 'mobile'],
};

/** What the preview shows, as an SVG file: its drawing, its width, its wallpaper. What the portal drops is not in it. */
export function drawDesign(design: Design, preferences: Preferences, t: Translate): string {
  const { answer } = traceDesign(design);
  const measure = createMeasure();
  const texts = {
    noText: t('preview.noText'),
    image: (address: string) => `[${address.split('/').at(-1) ?? address}]`,
    file: (id: string) => t('preview.file', { id }),
    time: (at: number) => new Date(at * 1000).toLocaleString(preferences.language),
  };
  const pictures = CLIENTS[preferences.renderer].map((client) =>
    drawChat(
      {
        client,
        message: design.message,
        buttons: answer.outcome === 'stored' ? answer.buttons : [],
        width: preferences.chatWidth ?? WEB_LOOK.column,
        isDark: preferences.scheme === 'dark',
      },
      measure,
      texts,
    ),
  );
  return drawSvg(pictures, design.name.trim() || t('app.untitled'));
}
