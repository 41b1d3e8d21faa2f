/** The fields that say how a button looks, where it is shown and whether it can be pressed. */
export const LOOK_FIELDS = [
  'TYPE',
  'DISPLAY',
  'WIDTH',
  'BG_COLOR_TOKEN',
  'BG_COLOR',
  'TEXT_COLOR',
  'OFF_BG_COLOR',
  'OFF_TEXT_COLOR',
  'BLOCK',
  'DISABLED',
  'CONTEXT',
] as const;
