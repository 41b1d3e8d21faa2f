import ts from 'typescript';
import { declaration, ENTRY, readTypes } from './declare-types.mjs';
import { inRoot } from './root.mjs';

/** Where the part begins that nobody writes by hand. */
const MARK = '<!-- From here on written by `node scripts/api.mjs`, from the sources. -->';
const PARTS = { function: 'Functions', const: 'Values', type: 'Types' };

/** All that the package exports, by name: its kind, its declaration as the compiler prints it, and what it is in words. */
export function readApi(program = readTypes()) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(inRoot(ENTRY));
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source)).map((symbol) => ({
    name: symbol.name,
    symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  }));
  const renamed = new Map(exported.map(({ name, symbol }) => [symbol.name, name]));
  const printed = new Map();
  const print = (file) => {
    if (!printed.has(file)) printed.set(file, parse(file, declaration(program, file)));
    return printed.get(file);
  };
  return exported
    .map(({ name, symbol }) => {
      const { fileName } = symbol.declarations[0].getSourceFile();
      const text = findDeclaration(print(fileName), symbol.name).replace(
        /\b\w+\b/g,
        (word) => renamed.get(word) ?? word,
      );
      const [about = ''] = ts.displayPartsToString(symbol.getDocumentationComment(checker)).split('\n\n');
      if (about === '') throw new Error(`Nothing is said of ${symbol.name} in ${fileName}.`);
      return { name, kind: /^(function|const)?/.exec(text)[0] || 'type', text, about: about.replaceAll('\n', ' ') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function parse(file, text) {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
}

function findDeclaration(source, name) {
  for (const statement of source.statements) {
    const named = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : statement;
    if (named.name?.text === name) return statement.getText(source).replace(/^(export )?(declare )?/, '');
  }
  throw new Error(`${source.fileName} declares no ${name}.`);
}

/** The page with its second half written anew: every export, in the order of the alphabet. */
export function writeApi(page, api = readApi()) {
  const [byHand] = page.split(MARK);
  const parts = Object.entries(PARTS).map(([kind, title]) => {
    const entries = api.filter((one) => one.kind === kind);
    return `## ${title}\n\n${entries.map(writeEntry).join('\n')}`;
  });
  return `${byHand}${MARK}\n\n${parts.join('\n')}`;
}

function writeEntry({ name, text, about }) {
  return `### ${name}\n\n${about}\n\n\`\`\`ts\n${text}\n\`\`\`\n`;
}
