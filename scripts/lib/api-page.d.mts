import type ts from 'typescript';

export interface ApiEntry {
  name: string;
  kind: 'function' | 'const' | 'type';
  text: string;
  about: string;
}
export function readApi(program?: ts.Program): ApiEntry[];
export function writeApi(page: string, api?: ApiEntry[]): string;
