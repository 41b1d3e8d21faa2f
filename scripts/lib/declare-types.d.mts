import type ts from 'typescript';

export function readTypes(): ts.Program;
export function declareTypes(folder: string, program?: ts.Program): void;
