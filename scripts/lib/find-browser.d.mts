export function findBrowsers(): string[];
export function findBrowser(): string | undefined;
export function findFirefox(): string | undefined;
export function versionOf(file: string): string | undefined;
