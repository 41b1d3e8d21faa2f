/** The same keys as the English part, so that no text can be missing in another language. */
export type Same<Source> = { readonly [Key in keyof Source]: Entry };

/** A text, or its forms by number for texts with a count. */
export type Entry =
  | string
  | { readonly one: string; readonly few?: string; readonly many?: string; readonly other: string };
