export function cliInputs(): string[];
export function builtCli(cache?: string): Promise<string>;
