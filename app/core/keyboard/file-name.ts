import type { Design } from './design.ts';

/**
 * The name of a file that holds the design: its own name in letters, digits and dashes, then the ending (`.json`). What no
 * file system takes is left out; the name is at most 60 UTF-16 units long.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function fileName(design: Pick<Design, 'name'>, ending: string): string {
  const slug = design.name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${slug || 'keyboard'}${ending}`;
}
