export const firstTemplates = {
  'step.template': 'template',
  'templates.inserted': 'Template inserted: {name}',
  'templates.first': 'Start from a template',
  'templates.all': 'All templates',
  'templates.paste': 'or paste JSON, code or cURL',
  'action.templates': 'Templates',
} as const;
