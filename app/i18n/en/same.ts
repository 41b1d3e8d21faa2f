import type { Entry } from '../translate.ts';

/** The same keys as the English part, so that no text can be missing in another language. */
export type Same<Source> = { readonly [Key in keyof Source]: Entry };
