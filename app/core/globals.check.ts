// Type-checked, never run: the domain knows the language and nothing around it.
/** Globals that must not compile here. */
export const unknown = [
  // @ts-expect-error: no browser here
  () => document.title,
  // @ts-expect-error: no Node here
  () => process.env,
];
