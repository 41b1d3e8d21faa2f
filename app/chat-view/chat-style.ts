import type { CSSProperties } from 'react';
import { PALETTE, WALLPAPERS, WEB_LOOK } from '../core/portal/render/looks.ts';

/**
 * The messenger's own wallpaper, font and colours, whatever our theme is. The colours are variables, `--chat-link` and so on:
 * the parts of a chat take theirs from the element that has this style.
 */
export function chatStyle(scheme: keyof typeof WALLPAPERS = 'light'): CSSProperties {
  const { colors, text } = WALLPAPERS[scheme];
  const variables = Object.entries({ ...PALETTE, aside: text }).map(([name, color]) => [`--chat-${name}`, color]);
  return {
    ...Object.fromEntries(variables),
    colorScheme: scheme,
    color: PALETTE.text,
    backgroundImage: `linear-gradient(${colors.join(', ')})`,
    fontFamily: WEB_LOOK.font,
  };
}
