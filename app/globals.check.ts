// Type-checked, never run: the page knows a browser's globals and none of Node.
export const known = [
  () => document.title,
  // @ts-expect-error: no Node here
  () => process.env,
  // @ts-expect-error: no Node here
  () => Buffer.from(''),
];
