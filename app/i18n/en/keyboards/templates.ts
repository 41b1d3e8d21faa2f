export const templates = {
  'templates.title': 'Templates',
  'templates.search': 'Search templates',
  'templates.none': 'No template matches “{text}”.',
  'templates.found': { one: '{count} template', other: '{count} templates' },
  'templates.for': 'For {methods}',
  'templates.replace': 'Replace this keyboard',
  'templates.append': 'Add below',
  'templates.open': 'Open as new',
} as const;
