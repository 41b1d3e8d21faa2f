export interface Host {
  isCi: boolean;
  isContainer: boolean;
  isRoot: boolean;
  isDebian: boolean;
  manager: string | undefined;
}
export function mayDownload(host: Host): boolean;
export function mayInstallPackages(host: Host): boolean;
export function debianPackage(program: string): string;
export function commandForPrograms(programs: readonly string[], host: Host): string;
export function commandForBrowser(host: Host): string;
export function withoutBrowser(host: Host, isNamed: boolean): 'fail' | 'skip';
export function mustRunAgain(host: Host, isNamed: boolean, passed: string | undefined, fingerprint: string): boolean;
