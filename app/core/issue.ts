/** A sentence in both languages of the page. */
export interface Localized {
  readonly en: string;
  readonly ru: string;
}

/** Where in the wire value an issue lies: keys and list indexes from the outside in. */
export type Path = readonly (string | number)[];

/**
 * The only shape of a problem.
 * `error`: the portal refuses or drops something. `warning`: it works otherwise than it looks. `info`: worth knowing.
 */
export interface Issue {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly path: Path;
  readonly message: Localized;
}
