/** Several buttons or rows at once. */
export const several = {
  'several.button': { one: '{count} button', other: '{count} buttons' },
  'several.row': { one: '{count} row', other: '{count} rows' },
  'several.selected': '{what} selected.',
  'several.none': 'Nothing selected.',
  'several.pickHint': 'Tap buttons to select them.',
  'several.values': 'Several values',
  'several.actions': 'These buttons do different things. Select buttons of one kind to change what they do.',
  'several.rowKeys': '{up} and {down} move the rows, {remove} removes them.',
  'action.arrange1': 'One button per row',
  'action.arrange2': 'Two buttons per row',
  'action.arrange3': 'Three buttons per row',
  'action.arrangeForPhone': 'Rows that fit a phone',
  'several.done': 'Done',
} as const;
