/** Several buttons or rows at once. */
export const several = {
  'several.button': { one: '{count} button', other: '{count} buttons' },
  'several.row': { one: '{count} row', other: '{count} rows' },
  'several.selected': '{what} selected.',
  'several.none': 'Nothing selected.',
  'several.pickHint': 'Tap buttons to select them.',
  'several.done': 'Done',
} as const;
