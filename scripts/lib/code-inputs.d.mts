export function codeInputs(): string[];
export function fingerprint(files: readonly string[], versions: readonly string[]): string;
