import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { FIELD_NAMES, FIELDS } from '../app/core/keyboard/fields.ts';
import { METHODS } from '../app/core/request/methods.ts';
import { writeRequest } from '../app/core/request/write-request.ts';
import { templateDesign } from '../app/core/templates/take-template.ts';
import { TEMPLATES } from '../app/core/templates/templates.ts';
import { inRoot } from './lib/root.mjs';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
};
const FILE = inRoot('app/core/wire/requests-of-templates.ts');

/** Requests of all templates in both languages, as a program that a person would write; each begins a line of its own. */
function writeProgram(): string {
  const requests = TEMPLATES.flatMap((template) =>
    (['en', 'ru'] as const).flatMap((language) =>
      template.methods.map((method) => {
        const design = { ...templateDesign(template, language), method, messageId: '1', commandId: '1' };
        // What only a program knows; any bot will do.
        const params = JSON.stringify(writeRequest(design).params)
          .replaceAll('"{{botId}}"', '7')
          .replaceAll('"botId":""', '"botId":7');
        return `export const ${template.id}_${language}_${METHODS.findIndex(({ name }) => name === method)}: WireRequests['${method}'] = ${params};`;
      }),
    ),
  );
  return [
    "import type { WireRequests } from './wire-requests.ts';",
    "import type { WireButton } from './wire-keyboard.ts';",
    'export type AnyButton = WireButton;',
    'export type AnyRequests = WireRequests;',
    ...requests,
  ].join('\n');
}

/** A program of this text beside the types, with what is wrong with it. */
function compile(text: string) {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === FILE || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === FILE ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2023) : getSourceFile(file, ...rest);
  const program = ts.createProgram([FILE], OPTIONS, host);
  const source = program.getSourceFile(FILE);
  const wrong = program
    .getSemanticDiagnostics(source)
    .map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'));
  return { checker: program.getTypeChecker(), source, wrong };
}

let compiled: ReturnType<typeof compile>;
beforeAll(() => {
  compiled = compile(writeProgram());
});

/** The type behind a name that the program exports. */
function typeOf(name: string): ts.Type {
  const { checker, source } = compiled;
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find((one) => one.name === name);
  if (symbol === undefined) throw new Error(`The program exports no ${name}.`);
  return checker.getDeclaredTypeOfSymbol(symbol);
}

/** What a property may be besides absent: its literals in order, or the one type it has. */
function valuesOf(types: readonly ts.Type[], name: string): string[] {
  const { checker } = compiled;
  const said = types.flatMap((type) => {
    const symbol = checker.getPropertyOfType(type, name);
    const value = symbol && checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    return !value || value.flags & ts.TypeFlags.Never ? [] : value.isUnion() ? value.types : [value];
  });
  return [...new Set(said.map((type) => checker.typeToString(type).replaceAll('"', '')))].sort();
}

describe('the types of what is sent', () => {
  test('let every template through', () => {
    expect(TEMPLATES.length).toBeGreaterThan(10);
    expect(compiled.wrong).toEqual([]);
  });

  test('would refuse one that is wrong', () => {
    const { wrong } = compile(writeProgram().replace('"COMMAND":', '"COMMANDS":'));
    expect(wrong.length).toBeGreaterThan(0);
  });

  test('name every field of a button, with the values that a portal takes', () => {
    const { checker } = compiled;
    const button = typeOf('AnyButton');
    const kinds = button.isUnion() ? button.types : [];
    const names = new Set(kinds.flatMap((kind) => checker.getPropertiesOfType(kind).map(({ name }) => name)));
    expect([...names].sort()).toEqual([...FIELD_NAMES].sort());
    for (const { name, values } of FIELDS) {
      // An end of a row is no button.
      const own = name === 'TYPE' ? ['BUTTON'] : values;
      if (own) expect(valuesOf(kinds, name), name).toEqual([...own].sort());
    }
  });

  test.each(METHODS)('$name has its parameters at their places, and what it cannot do without', (method) => {
    const { checker } = compiled;
    const inside = (type: ts.Type, name: string): readonly [ts.Type, ts.Symbol] => {
      const symbol = checker.getPropertyOfType(type, name);
      if (symbol === undefined) throw new Error(`${method.name} has no ${name}.`);
      return [checker.getNonNullableType(checker.getTypeOfSymbol(symbol)), symbol];
    };
    const [request] = inside(typeOf('AnyRequests'), method.name);
    const needed = method.params.filter((param) => {
      const [symbol] = method.paths[param].reduce<[ts.Symbol | undefined, ts.Type]>(
        ([, type], name) => inside(type, name).toReversed() as [ts.Symbol, ts.Type],
        [undefined, request],
      );
      return symbol && !(symbol.flags & ts.SymbolFlags.Optional);
    });
    // A text can be left out where it stays as it is, or where something else makes up the message.
    expect(needed.filter((param) => param !== 'message').sort()).toEqual([...method.needs].sort());
  });
});
