/** The clipboard: what is copied, cut and pasted, and what a browser does not allow. */
export const clipboard = {
  'clipboard.copy.button': { one: '{count} button copied.', other: '{count} buttons copied.' },
  'clipboard.copy.row': { one: '{count} row copied.', other: '{count} rows copied.' },
  'clipboard.cut.button': { one: '{count} button cut.', other: '{count} buttons cut.' },
  'clipboard.cut.row': { one: '{count} row cut.', other: '{count} rows cut.' },
  'clipboard.paste.button': { one: '{count} button pasted.', other: '{count} buttons pasted.' },
  'clipboard.paste.row': { one: '{count} row pasted.', other: '{count} rows pasted.' },
  'clipboard.refused': 'The browser does not let the page copy. Press {key}.',
  'clipboard.unread': 'The browser does not let the page read the clipboard. Press {key}.',
  'clipboard.nothing': 'There is no text on the clipboard.',
  'clipboard.foreign': 'Recognised: {kind}.',
  'clipboard.foreignSize': 'Recognised: {kind}, {what}.',
  'clipboard.unknown': 'No keyboard was recognised in the pasted text.',
  'clipboard.openImport': 'Open import',
} as const;
