import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, whatever folder the script was started from. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path below the repository's folder. */
export function inRoot(...parts) {
  return join(root, ...parts);
}
