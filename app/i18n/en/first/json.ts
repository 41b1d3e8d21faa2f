export const firstJson = {
  'json.live': 'Type here: the canvas updates as soon as the JSON is valid.',
  'json.place': 'Line {line}, column {column}:',
  'json.notApplied': 'Not applied yet.',
  'json.drop': 'Discard these edits',
  'json.docs': 'documentation',
} as const;
