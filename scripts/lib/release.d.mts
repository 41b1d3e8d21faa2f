export function nextVersion(present: string, wanted: string): string;
export function cutChangelog(
  text: string,
  version: string,
  date: string,
): { readonly text: string; readonly notes: string };
export function setVersion(json: string, version: string): string;
export function hashFiles(root: string, folders: readonly string[]): Map<string, string>;
export function differentFiles(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[];
