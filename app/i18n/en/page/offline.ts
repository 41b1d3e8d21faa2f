export const offline = {
  'offline.notice': 'New version',
  'offline.ready': 'A new version is ready',
  'offline.reload': 'Reload',
  'action.takeUpdate': 'Load the new version',
  'offline.later': 'Later',
} as const;
