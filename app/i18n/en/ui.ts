export const ui = {
  'ui.close': 'Close',
  'ui.more': 'More',
} as const;
