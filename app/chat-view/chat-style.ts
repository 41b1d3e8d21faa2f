import type { CSSProperties } from 'react';
import { type ButtonColors, PALETTE, WALLPAPERS, type Wallpaper, WEB_LOOK } from '../core/portal/render/looks.ts';

/**
 * The messenger's own wallpaper, font and colours, whatever our theme is: it knows no dark one. The colours are variables,
 * `--chat-link` and so on: the parts of a chat take theirs from the element that has this style.
 */
export function chatStyle(wallpaper: Wallpaper = 'usual'): CSSProperties {
  const variables = Object.entries(PALETTE).map(([name, color]) => [`--chat-${name}`, color]);
  return {
    ...Object.fromEntries(variables),
    colorScheme: 'light',
    // Colours are what a picture of a chat is about: a system that forces its own leaves them.
    forcedColorAdjust: 'none',
    color: PALETTE.text,
    backgroundImage: `linear-gradient(${WALLPAPERS[wallpaper].join(', ')})`,
    fontFamily: WEB_LOOK.font,
  };
}

/** Colours as variables where the pointer changes them, since a style knows no pointer. */
export function paintOf({ background, color, hover, border }: ButtonColors): CSSProperties {
  return {
    '--face': background,
    '--ink': color,
    '--face-hover': hover?.background ?? background,
    '--ink-hover': hover?.color ?? color,
    borderColor: border,
  } as CSSProperties;
}
