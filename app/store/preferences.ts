import { objectOf, tryJson } from '../core/json/json.ts';
import type { Wallpaper } from '../core/portal/render/looks.ts';

export type Language = 'en' | 'ru';
export const DRAWER_TABS = ['problems', 'json', 'code', 'portal', 'events', 'sent', 'variables'] as const;
export type DrawerTab = (typeof DRAWER_TABS)[number];
/** Whose drawing the preview shows: the current web messenger, the classic one, the mobile app, or all three. */
export const RENDERERS = ['web', 'classic', 'mobile', 'all'] as const;
export type Renderer = (typeof RENDERERS)[number];
/** The wallpapers that the preview offers. By name: their colours are not needed before it is drawn. */
export const WALLPAPER_NAMES = [
  'usual',
  'azure',
  'mint',
  'steel',
  'slate',
  'teal',
  'cornflower',
  'sky',
  'peach',
  'frost',
] as const satisfies readonly Wallpaper[];
export type Theme = 'system' | 'light' | 'dark';

/** What belongs to the person and not to the design. Kept in the browser, never undone. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Which tab of the drawer is open. */
  readonly drawer: DrawerTab;
  readonly jsonScope: 'keyboard' | 'request';
  readonly jsonStyle: 'pretty' | 'compact';
  /** The target of the code that was looked at last; an id of `snippetTargets`. */
  readonly snippetTarget: string;
  /** Width of the chat column in the preview, in CSS pixels; null follows the panel up to 500. */
  readonly chatWidth: number | null;
  readonly renderer: Renderer;
  /** Whether the preview floats over the board, where it has room for all messengers. */
  readonly previewLarge: boolean;
  /** The wallpaper of the previewed chat; `auto` is one that suits the theme of this page. */
  readonly wallpaper: Wallpaper | 'auto';
  /** The preview also hints at the buttons that a portal drops. */
  readonly showDropped: boolean;
  /** Whether one character alone is a key, such as a digit that adds a button. */
  readonly singleKeys: boolean;
  /** What this browser offered and was told “not now”: see `offerKey`. */
  readonly laterOffers: readonly string[];
  /** What was chosen in the palette of commands, the last first. */
  readonly recent: readonly string[];
  /** The sizes that panes were given, in CSS pixels; null is the usual one. The window still limits them. */
  readonly drawerHeight: number | null;
  readonly previewHeight: number | null;
  readonly sideWidth: number | null;
  readonly sheetHeight: number | null;
}

/** How much of what was chosen is remembered. */
export const MAX_RECENT = 8;

/** More offers than these are asked about again. */
const MAX_LATER = 100;

export const PREFERENCES_KEY = 'kd.preferences';

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'en',
  theme: 'system',
  drawer: 'json',
  jsonScope: 'keyboard',
  jsonStyle: 'pretty',
  snippetTarget: 'php-crest',
  chatWidth: null,
  renderer: 'web',
  previewLarge: false,
  wallpaper: 'auto',
  showDropped: false,
  singleKeys: true,
  laterOffers: [],
  recent: [],
  drawerHeight: null,
  previewHeight: null,
  sideWidth: null,
  sheetHeight: null,
};

/** The preferences kept as text; whatever is missing or strange in them is the default. */
export function parsePreferences(text: string | null, languages: readonly string[]): Preferences {
  const kept = objectOf(tryJson(text ?? ''));
  return {
    language: oneOf(kept.language, ['en', 'ru'], guessLanguage(languages)),
    theme: oneOf(kept.theme, ['system', 'light', 'dark'], 'system'),
    drawer: oneOf(kept.drawer, DRAWER_TABS, 'json'),
    jsonScope: oneOf(kept.jsonScope, ['keyboard', 'request'], 'keyboard'),
    jsonStyle: oneOf(kept.jsonStyle, ['pretty', 'compact'], 'pretty'),
    snippetTarget: typeof kept.snippetTarget === 'string' ? kept.snippetTarget : 'php-crest',
    chatWidth: typeof kept.chatWidth === 'number' ? Math.min(900, Math.max(320, kept.chatWidth)) : null,
    renderer: oneOf(kept.renderer, RENDERERS, 'web'),
    previewLarge: kept.previewLarge === true,
    // Before there were wallpapers to choose from, a dark one was made up: the darkest real one takes its place.
    wallpaper: oneOf(kept.wallpaper, ['auto', ...WALLPAPER_NAMES], kept.scheme === 'dark' ? 'teal' : 'auto'),
    showDropped: kept.showDropped === true,
    singleKeys: kept.singleKeys !== false,
    laterOffers: textsOf(kept.laterOffers).slice(0, MAX_LATER),
    recent: textsOf(kept.recent).slice(0, MAX_RECENT),
    drawerHeight: sizeOf(kept.drawerHeight),
    previewHeight: sizeOf(kept.previewHeight),
    sideWidth: sizeOf(kept.sideWidth),
    sheetHeight: sizeOf(kept.sheetHeight),
  };
}

/** Russian for the languages whose readers write to Bitrix24 in Russian, English for all others. */
function guessLanguage(languages: readonly string[]): Language {
  for (const tag of languages) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    if (['ru', 'be', 'kk', 'uk', 'uz', 'ky'].includes(language)) return 'ru';
    if (language === 'en') return 'en';
  }
  return 'en';
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function sizeOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(Math.min(4000, Math.max(0, value))) : null;
}

function oneOf<Value extends string>(value: unknown, allowed: readonly Value[], fallback: Value): Value {
  return allowed.find((one) => one === value) ?? fallback;
}
