export const offline = {
  'offline.notice': 'New version',
  'offline.ready': 'A new version is ready',
  'offline.reload': 'Reload',
  'offline.later': 'Later',
} as const;
