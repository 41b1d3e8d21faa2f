import type { FieldWord } from '../../core/keyboard/fields.ts';

/** What the fields of a button mean. */
export const fields = {
  'field.TYPE': 'NEWLINE ends the row; anything else is a button.',
  'field.TEXT': 'What is written on the button. Plain text; without it the portal drops the button.',
  'field.LINK': 'Address that opens in a new tab: https://, http:// or a path of the portal, starting with /.',
  'field.ACTION': 'What the messenger does itself when the button is pressed.',
  'field.ACTION_VALUE': 'The text, number or chat that the action works with.',
  'field.COMMAND': 'Name of the bot command that a press calls. Needs a bot id.',
  'field.COMMAND_PARAMS': 'Text passed to the command; cut at the first line break.',
  'field.APP_ID': 'Id of an application to open. Deprecated; does nothing in the web messenger.',
  'field.APP_PARAMS': 'Text passed to the application.',
  'field.DISPLAY': 'LINE: side by side with its neighbours. BLOCK: alone on its line, 225 px wide.',
  'field.WIDTH': 'Width in pixels instead of the automatic one.',
  'field.BG_COLOR_TOKEN': 'Look of the button in the current messenger.',
  'field.BG_COLOR': 'Background in the classic messenger; the current one ignores it.',
  'field.TEXT_COLOR': 'Text colour in the classic messenger; the current one ignores it.',
  'field.OFF_BG_COLOR': 'Background while the button is disabled. Classic messenger only.',
  'field.OFF_TEXT_COLOR': 'Text colour while the button is disabled. Classic messenger only.',
  'field.BLOCK': 'Y blocks the whole keyboard after a press until the bot answers. Commands only.',
  'field.DISABLED': 'Y shows the button faded; it cannot be pressed.',
  'field.CONTEXT': 'Where the button is shown: everywhere, only in the mobile app, only on computers.',
} as const satisfies Readonly<Record<FieldWord, string>>;
